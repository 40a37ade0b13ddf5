package workbench.report.export;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import workbench.bench.recording.Recording;
import workbench.report.chart.ComparedRuns;

/// Several runs in one picture, below each other on one time axis: what their threads did and how
/// busy the cores were.
public final class Overview {
  private Overview() {}

  /// Writes the picture, 1200 pixels wide and about 220 high for each run.
  ///
  /// @throws IllegalArgumentException if there are no recordings
  /// @throws NotWritten if the file cannot be written
  public static void write(List<Recording> recordings, Path png) throws NotWritten {
    Picture.write(image(recordings), png);
  }

  /// The picture.
  ///
  /// @throws IllegalArgumentException if there are no recordings
  /// @throws NotWritten if the machine cannot draw text
  public static BufferedImage image(List<Recording> recordings) throws NotWritten {
    ComparedRuns runs = new ComparedRuns(recordings);
    Rectangle2D area = new Rectangle2D.Double(0, 0, ComparedRuns.WIDTH, runs.height());
    return Picture.draw(ComparedRuns.WIDTH, runs.height(), g -> runs.draw(g, area));
  }
}
