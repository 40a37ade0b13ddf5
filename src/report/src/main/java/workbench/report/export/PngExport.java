package workbench.report.export;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import workbench.bench.recording.Recording;
import workbench.report.chart.Chart;
import workbench.report.chart.Charts;

/// The charts of a recording as pictures.
public final class PngExport {
  private PngExport() {}

  /// Writes `VARIANT-threads.png`, `VARIANT-cores.png`, `VARIANT-ui-lag.png`,
  /// `VARIANT-timeline.png` and `VARIANT-items.png`, replacing those there are; answers their
  /// paths. Each is 1200 pixels wide and 400 high, the last two as high as they need.
  ///
  /// @throws NotWritten if a file cannot be written; those before it are whole
  public static List<Path> write(Recording recording, Path folder) throws NotWritten {
    List<Path> files = new ArrayList<>();
    for (Chart chart : Charts.of(recording).all()) {
      files.add(write(recording, chart, folder));
    }
    return files;
  }

  /// Writes one chart of the recording, under the name that it has among all; answers its path.
  ///
  /// @throws NotWritten if the file cannot be written
  public static Path write(Recording recording, Chart chart, Path folder) throws NotWritten {
    Path file = folder.resolve(FileName.of(recording, chart.name() + ".png"));
    Picture.write(image(chart), file);
    return file;
  }

  /// The chart as a picture, at the size for which it is made.
  ///
  /// @throws NotWritten if the machine cannot draw text
  public static BufferedImage image(Chart chart) throws NotWritten {
    Rectangle2D area = new Rectangle2D.Double(0, 0, Chart.WIDTH, chart.height());
    return Picture.draw(Chart.WIDTH, chart.height(), g -> chart.draw(g, area));
  }
}
