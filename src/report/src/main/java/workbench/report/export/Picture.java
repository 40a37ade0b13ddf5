package workbench.report.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture in memory, and as a PNG file.
final class Picture {
  private Picture() {}

  /// Draws on white paper.
  ///
  /// @throws NotWritten if the machine cannot draw text
  static BufferedImage draw(int width, int height, Consumer<Graphics2D> drawing) throws NotWritten {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      g.setPaint(Color.WHITE);
      g.fillRect(0, 0, width, height);
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      drawing.accept(g);
      return image;
    } catch (InternalError | LinkageError e) {
      // What Java throws where no font or no font library is installed.
      NotWritten failure =
          new NotWritten(
              "Cannot draw: this machine has no fonts; install fontconfig and a font such as DejaVu.");
      failure.initCause(e);
      throw failure;
    } finally {
      g.dispose();
    }
  }

  /// Encodes in memory, so that no other file than the one asked for is touched.
  static void write(BufferedImage image, Path png) throws NotWritten {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, "png", out)) {
        throw new IOException("this Java has no writer for PNG");
      }
    } catch (IOException e) {
      throw new NotWritten(png, e);
    }
    WholeFile.write(png, bytes.toByteArray());
  }
}
