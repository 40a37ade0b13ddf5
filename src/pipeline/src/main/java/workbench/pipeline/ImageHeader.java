package workbench.pipeline;

import org.jspecify.annotations.Nullable;

/// What an image says about itself before it is decoded.
///
/// @param width in pixels, as stored, before it is turned upright
/// @param height in pixels, as stored
/// @param orientation how to turn it upright, 1 to 8 as Exif numbers them; 1 is upright
public record ImageHeader(Format format, int width, int height, int orientation) {

  /// Of 100, for what is written. Above it files grow fast and nothing more is seen.
  static final int JPEG_QUALITY = 90;

  /// The formats that the operations read and write.
  public enum Format {
    JPEG,
    PNG
  }

  /// @throws IllegalArgumentException if a side is not above zero or the orientation is unknown
  public ImageHeader {
    if (width <= 0 || height <= 0 || orientation < 1 || orientation > 8) {
      throw new IllegalArgumentException(
          "no image is %d × %d, orientation %d".formatted(width, height, orientation));
    }
  }

  /// Reads the header without decoding the image.
  ///
  /// @param subject the image's URL or file, for failures
  /// @throws OperationFailure [Reason#NOT_AN_IMAGE]
  public static ImageHeader read(byte[] encoded, String subject) {
    try {
      if (JpegSegments.begins(encoded)) {
        return JpegSegments.header(encoded);
      }
      if (PngChunks.begins(encoded)) {
        return PngChunks.header(encoded);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw damaged(subject, damaged);
    }
    throw new OperationFailure(
        Reason.NOT_AN_IMAGE, subject, "is not an image: only JPEG and PNG are.");
  }

  /// Refuses an image that is too large to be decoded.
  ///
  /// @throws OperationFailure [Reason#IMAGE_TOO_LARGE]
  public void check(Limits limits, String subject) {
    if (width > limits.maxSide()
        || height > limits.maxSide()
        || (long) width * height > limits.maxPixels()) {
      throw new OperationFailure(
          Reason.IMAGE_TOO_LARGE,
          subject,
          "is too large with %d × %d pixels: at most %d a side and %,d in all are allowed."
              .formatted(width, height, limits.maxSide(), limits.maxPixels()));
    }
  }

  /// In pixels, once the image is turned upright.
  public int uprightWidth() {
    return swapsSides() ? height : width;
  }

  /// In pixels, once the image is turned upright.
  public int uprightHeight() {
    return swapsSides() ? width : height;
  }

  /// Whether turning the image upright makes rows of its columns; the first step of three.
  boolean swapsSides() {
    return orientation >= 5;
  }

  /// Whether left and right are then to be exchanged; the second step.
  boolean mirrors() {
    return orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
  }

  /// Whether top and bottom are then to be exchanged; the third step.
  boolean flips() {
    return orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
  }

  static OperationFailure damaged(String subject, @Nullable Throwable cause) {
    return new OperationFailure(
        Reason.NOT_AN_IMAGE, subject, "is damaged and cannot be decoded.", cause);
  }
}
