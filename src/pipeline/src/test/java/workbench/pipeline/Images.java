package workbench.pipeline;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;

/// Images for tests.
final class Images {
  private Images() {}

  static BufferedImage draw(int type, int width, int height, IntBinaryOperator argb) {
    var image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, argb.applyAsInt(x, y));
      }
    }
    return image;
  }

  /// Contrasts, noise and a slope: what blurring goes wrong on.
  static BufferedImage hard(int width, int height) {
    var random = new Random(7);
    return draw(
        BufferedImage.TYPE_3BYTE_BGR,
        width,
        height,
        (x, y) ->
            x < width / 3
                ? random.nextInt(2) * 0xFFFFFF
                : x < width / 2 ? random.nextInt() : (x * 255 / width) * 0x010101);
  }

  static byte[] encode(BufferedImage image, String format) {
    try (var out = new ByteArrayOutputStream()) {
      if (!ImageIO.write(image, format, out)) {
        throw new AssertionError("cannot write " + format);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BufferedImage decode(byte[] encoded) {
    try (var in = new ByteArrayInputStream(encoded)) {
      return ImageIO.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A JPEG that says how its camera was held.
  static byte[] withOrientation(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }
}
