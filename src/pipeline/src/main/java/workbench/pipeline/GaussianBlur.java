package workbench.pipeline;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REFLECT_101;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_imgproc.getGaussianKernel;
import static org.bytedeco.opencv.global.opencv_imgproc.sepFilter2D;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;

/// Blurs images: every pixel becomes a mean of those around it, weighted by a bell curve. That is
/// work for the processor and nothing else, on the calling thread and on it alone. An interrupt
/// does not stop it. Safe for use by many threads at once.
///
/// The image keeps its format (a JPEG is encoded with quality 90), its depth, and its number of
/// channels: grey stays grey and transparency stays. It is turned upright if its camera was not
/// held so; other metadata are dropped. Beyond its edges the image is thought mirrored, the
/// outermost pixels not repeated.
public final class GaussianBlur {
  public static final double DEFAULT_SIGMA = 3;
  public static final double MAX_SIGMA = 100;

  /// Beyond it lie less than 0.05 % of the bell curve.
  private static final double RADIUS_SIGMAS = 3.5;

  private final double sigma;
  private final Limits limits;

  /// @param sigma the bell curve's standard deviation in pixels
  /// @throws IllegalArgumentException if it is not above 0 and at most [#MAX_SIGMA]
  public GaussianBlur(double sigma, Limits limits) {
    if (!(sigma > 0 && sigma <= MAX_SIGMA)) {
      throw new IllegalArgumentException(
          "sigma must be above 0 and at most %.0f, not %s".formatted(MAX_SIGMA, sigma));
    }
    this.sigma = sigma;
    this.limits = limits;
  }

  public double sigma() {
    return sigma;
  }

  /// Blurs an encoded image.
  ///
  /// @throws OperationFailure [Reason#NOT_AN_IMAGE] or [Reason#IMAGE_TOO_LARGE]
  public byte[] blur(byte[] encoded) {
    return blur(encoded, "The image");
  }

  /// Blurs an encoded image.
  ///
  /// @param subject its URL or file, for failures
  /// @throws OperationFailure [Reason#NOT_AN_IMAGE] or [Reason#IMAGE_TOO_LARGE]
  public byte[] blur(byte[] encoded, String subject) {
    return OpenCv.edit(
        encoded,
        limits,
        subject,
        image -> image.channels() == 4 ? Alpha.keeping(image, this::blur) : blur(image));
  }

  /// Reads an image, then blurs it: two kinds of work in one method. While it waits for the disk it
  /// holds the thread without using the processor.
  ///
  /// @throws OperationFailure as [#blur(byte[])] fails; or because the file cannot be read
  public byte[] blur(Path file) {
    return blur(read(file), file.toString());
  }

  private byte[] read(Path file) {
    try {
      if (Files.size(file) > limits.maxBodyBytes()) {
        throw FileFailures.tooLarge(file, limits);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw FileFailures.reading(file, e);
    }
  }

  /// The curve is the same in both directions, so rows and columns can be blurred one after the
  /// other. OpenCV's function of that name does the same, but rounds the weights for 8-bit images
  /// to 1/256, by which it errs by up to 4 of 255; here they stay floating-point numbers.
  private Mat blur(Mat image) {
    int size = 2 * (int) Math.ceil(RADIUS_SIGMAS * sigma) + 1;
    Mat weights = getGaussianKernel(size, sigma, CV_32F);
    var blurred = new Mat();
    var centre = new Point(-1, -1);
    sepFilter2D(image, blurred, -1, weights, weights, centre, 0, BORDER_REFLECT_101);
    return blurred;
  }
}
