package workbench.pipeline;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/// Makes small copies of images, in the same format and upright. One that is small already keeps
/// its size. Works on the calling thread; safe for use by many at once.
public final class Thumbnail {
  private final int side;
  private final Limits limits;

  /// @param side the longer side of a copy in pixels
  /// @throws IllegalArgumentException if it is not above 0
  public Thumbnail(int side, Limits limits) {
    if (side <= 0) {
      throw new IllegalArgumentException("side must be above 0, not " + side);
    }
    this.side = side;
    this.limits = limits;
  }

  /// The copy of an encoded image, encoded.
  ///
  /// @param subject its URL or file, for failures
  /// @throws OperationFailure [Reason#NOT_AN_IMAGE] or [Reason#IMAGE_TOO_LARGE]
  public byte[] of(byte[] encoded, String subject) {
    return OpenCv.edit(encoded, limits, subject, this::shrink);
  }

  private Mat shrink(Mat image) {
    double factor = (double) side / Math.max(image.cols(), image.rows());
    if (factor >= 1) {
      return image;
    }
    var small = new Mat();
    resize(
        image,
        small,
        new Size(scaled(image.cols(), factor), scaled(image.rows(), factor)),
        0,
        0,
        INTER_AREA);
    return small;
  }

  private static int scaled(int length, double factor) {
    return (int) Math.max(1, Math.round(length * factor));
  }
}
