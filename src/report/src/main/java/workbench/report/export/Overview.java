package workbench.report.export;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import workbench.bench.recording.Recording;
import workbench.report.chart.ComparedRuns;
import workbench.report.chart.Palette;

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

  /// The same with the runs under names of their own, in the same order.
  public static void write(List<Recording> recordings, List<String> names, Path png)
      throws NotWritten {
    Picture.write(image(new ComparedRuns(recordings, names, Palette.LIGHT)), png);
  }

  /// The picture.
  ///
  /// @throws IllegalArgumentException if there are no recordings
  /// @throws NotWritten if the machine cannot draw text
  public static BufferedImage image(List<Recording> recordings) throws NotWritten {
    return image(new ComparedRuns(recordings));
  }

  private static BufferedImage image(ComparedRuns runs) throws NotWritten {
    Rectangle2D area = new Rectangle2D.Double(0, 0, ComparedRuns.WIDTH, runs.height());
    return Picture.draw(ComparedRuns.WIDTH, runs.height(), g -> runs.draw(g, area));
  }
}
