package workbench.pipeline;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/// Darkens images: subtracts a constant from the red, the green and the blue of every pixel; what
/// would fall below zero is zero. The simplest work for the processor there is, in plain Java.
///
/// The image keeps its format (a JPEG is encoded with quality 90) and its transparency; one with a
/// palette gets true colours. It is turned upright if its camera was not held so; other metadata
/// are dropped. Works on the calling thread; safe for use by many at once.
public final class Darken {
  private final int amount;
  private final Limits limits;

  /// @param amount to subtract, 0 to 255; of an image with 16 bits a channel, 257 times as much
  /// @throws IllegalArgumentException if it is outside of that
  public Darken(int amount, Limits limits) {
    if (amount < 0 || amount > 255) {
      throw new IllegalArgumentException("amount must be from 0 to 255, not " + amount);
    }
    this.amount = amount;
    this.limits = limits;
  }

  /// Darkens an encoded image.
  ///
  /// @throws OperationFailure [Reason#NOT_AN_IMAGE] or [Reason#IMAGE_TOO_LARGE]
  public byte[] darken(byte[] encoded) {
    return darken(encoded, "The image");
  }

  /// Darkens an encoded image.
  ///
  /// @param subject its URL or file, for failures
  /// @throws OperationFailure [Reason#NOT_AN_IMAGE] or [Reason#IMAGE_TOO_LARGE]
  public byte[] darken(byte[] encoded, String subject) {
    ImageHeader header = ImageHeader.read(encoded, subject);
    header.check(limits, subject);
    BufferedImage image = JdkCodecs.decode(encoded, header.format(), subject);
    darken(image);
    return JdkCodecs.encode(JdkCodecs.upright(image, header), header.format());
  }

  private void darken(BufferedImage image) {
    WritableRaster pixels = image.getRaster();
    int colours = image.getColorModel().getNumColorComponents();
    int step = image.getSampleModel().getSampleSize(0) == 16 ? amount * 257 : amount;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int colour = 0; colour < colours; colour++) {
        int[] row = pixels.getSamples(0, y, image.getWidth(), 1, colour, (int[]) null);
        for (int x = 0; x < row.length; x++) {
          row[x] = Math.max(0, row[x] - step);
        }
        pixels.setSamples(0, y, row.length, 1, colour, row);
      }
    }
  }
}
