package workbench.pipeline;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/// Decodes and encodes images by the JDK's own codecs, in memory: they would otherwise write
/// temporary files.
final class JdkCodecs {
  private JdkCodecs() {}

  static BufferedImage decode(byte[] encoded, ImageHeader.Format format, String subject) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(encoded))) {
      reader.setInput(in);
      BufferedImage image = reader.read(0);
      return image.getColorModel() instanceof IndexColorModel palette
          ? palette.convertToIntDiscrete(image.getRaster(), false)
          : image;
    } catch (IOException | RuntimeException damaged) {
      throw ImageHeader.damaged(subject, damaged);
    } finally {
      reader.dispose();
    }
  }

  static BufferedImage upright(BufferedImage image, ImageHeader header) {
    if (header.orientation() == 1) {
      return image;
    }
    int width = header.swapsSides() ? image.getHeight() : image.getWidth();
    int height = header.swapsSides() ? image.getWidth() : image.getHeight();
    WritableRaster from = image.getRaster();
    WritableRaster to = from.createCompatibleWritableRaster(width, height);
    @Nullable Object pixel = null;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int newX = header.swapsSides() ? y : x;
        int newY = header.swapsSides() ? x : y;
        pixel = from.getDataElements(x, y, pixel);
        to.setDataElements(
            header.mirrors() ? width - 1 - newX : newX,
            header.flips() ? height - 1 - newY : newY,
            pixel);
      }
    }
    return new BufferedImage(image.getColorModel(), to, image.isAlphaPremultiplied(), null);
  }

  static byte[] encode(BufferedImage image, ImageHeader.Format format) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
    ImageWriteParam settings = writer.getDefaultWriteParam();
    if (format == ImageHeader.Format.JPEG) {
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(ImageHeader.JPEG_QUALITY / 100f);
    }
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
