package workbench.ui.run;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import workbench.origin.HttpOrigin;

/// Small pictures of the bundled photographs, sharp and blurred. They are drawn in the host: the
/// lab says only which image is in which state, so that showing them costs it nothing. Safe on any
/// thread; the first picture of a photograph takes some 50 ms.
final class Thumbnails {
  /// A photograph in small.
  record Thumbnail(Image sharp, Image blurred) {}

  private static final Logger LOG = Logger.getLogger(Thumbnails.class.getName());
  private static final int WIDTH = 160;
  private static final int HEIGHT = 112;
  private static final int COARSEST = 8;

  private final Map<String, Optional<Thumbnail>> made = new ConcurrentHashMap<>();

  /// The photograph at the end of an item's address; empty if it is none of the bundled ones.
  Optional<Thumbnail> of(String source) {
    return made.computeIfAbsent(name(source), Thumbnails::make);
  }

  private static String name(String source) {
    String path = source.replaceFirst("[?#].*", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Optional<Thumbnail> make(String name) {
    try (InputStream in = HttpOrigin.class.getResourceAsStream("photos/" + name)) {
      if (in == null) {
        return Optional.empty();
      }
      BufferedImage sharp = cut(ImageIO.read(in));
      return Optional.of(new Thumbnail(image(sharp), image(blurred(sharp))));
    } catch (IOException e) {
      LOG.log(Level.FINE, e, () -> "There is no picture of " + name);
      return Optional.empty();
    }
  }

  /// The middle of the photograph, as small as it is shown.
  private static BufferedImage cut(BufferedImage photo) {
    double scale = Math.max((double) WIDTH / photo.getWidth(), (double) HEIGHT / photo.getHeight());
    int step = Math.max(1, (int) (1 / scale / 2));
    BufferedImage rough = scaled(photo, photo.getWidth() / step, photo.getHeight() / step);
    double rest = scale * step;
    BufferedImage small =
        scaled(
            rough,
            (int) Math.ceil(rough.getWidth() * rest),
            (int) Math.ceil(rough.getHeight() * rest));
    return small.getSubimage(
        (small.getWidth() - WIDTH) / 2, (small.getHeight() - HEIGHT) / 2, WIDTH, HEIGHT);
  }

  /// Smaller by halves and larger again by doubles, which is about what a wide blur does.
  private static BufferedImage blurred(BufferedImage sharp) {
    BufferedImage blurred = sharp;
    for (int part = 2; part <= COARSEST; part *= 2) {
      blurred = scaled(blurred, WIDTH / part, HEIGHT / part);
    }
    for (int part = COARSEST / 2; part >= 1; part /= 2) {
      blurred = scaled(blurred, WIDTH / part, HEIGHT / part);
    }
    return blurred;
  }

  private static BufferedImage scaled(BufferedImage image, int width, int height) {
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = scaled.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(image, 0, 0, width, height, null);
    g.dispose();
    return scaled;
  }

  private static Image image(BufferedImage drawn) {
    return SwingFXUtils.toFXImage(drawn, null);
  }
}
