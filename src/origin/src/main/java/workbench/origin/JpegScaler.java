package workbench.origin;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Scales a JPEG so that its longer side has a size.
final class JpegScaler {
  private static final float QUALITY = 0.85f;

  private JpegScaler() {}

  static byte[] scale(byte[] jpeg, int size) throws IOException {
    BufferedImage image =
        ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)));
    float factor = (float) size / Math.max(image.getWidth(), image.getHeight());
    int width = Math.max(1, Math.round(factor * image.getWidth()));
    int height = Math.max(1, Math.round(factor * image.getHeight()));
    while (image.getWidth() > 2 * width && image.getHeight() > 2 * height) {
      image = resize(image, image.getWidth() / 2, image.getHeight() / 2); // Keeps it free of moiré.
    }
    return encode(resize(image, width, height));
  }

  private static BufferedImage resize(BufferedImage image, int width, int height) {
    var resized = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = resized.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return resized;
  }

  private static byte[] encode(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam quality = writer.getDefaultWriteParam();
      quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      quality.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), quality);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
