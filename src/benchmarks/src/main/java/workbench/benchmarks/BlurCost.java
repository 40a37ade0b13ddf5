package workbench.benchmarks;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import workbench.origin.HttpOrigin;
import workbench.pipeline.Downloader;
import workbench.pipeline.GaussianBlur;
import workbench.pipeline.Limits;

/// What a blur of σ 3 costs against the work around it, and against OpenCV's own blur of 8-bit
/// images, which is quick because it rounds its weights.
final class BlurCost {
  private static final int ROUNDS = 15;
  private static final int SIDE = 4000;
  private static final double SIGMA = 3;

  private BlurCost() {}

  static List<Figure> measure() throws IOException {
    byte[] jpeg = photograph();
    byte[] copy = new byte[3 * SIDE * (SIDE * 3 / 4)];
    byte[] pixels = copy.clone();
    GaussianBlur blur = new GaussianBlur(SIGMA, Limits.DEFAULTS);
    double[] whole = new double[ROUNDS];
    double[] codecs = new double[ROUNDS];
    double[] rounding = new double[ROUNDS];
    double[] copies = new double[ROUNDS];
    try (var _ = new PointerScope()) {
      Mat encoded = new Mat(new BytePointer(jpeg));
      for (int i = 0; i < ROUNDS; i++) {
        whole[i] = seconds(() -> blur.blur(jpeg));
        codecs[i] = seconds(() -> encode(imdecode(encoded, IMREAD_UNCHANGED)));
        rounding[i] = seconds(() -> encode(rounded(imdecode(encoded, IMREAD_UNCHANGED))));
        copies[i] = seconds(() -> System.arraycopy(pixels, 0, copy, 0, pixels.length));
      }
    }
    double all = Medians.of(whole);
    double without = Medians.of(codecs);
    double copying = Medians.of(copies);
    String detail =
        String.format(
            Locale.ROOT,
            "%.0f ms against %.0f ms, %.1f megapixels, one thread; copying the pixels: %.1f ms",
            1000 * all,
            1000 * without,
            pixels.length / 3e6,
            1000 * copying);
    return List.of(
        new Figure(
            "decode + blur σ 3 + encode against decode + encode", all / without, 2.5, detail),
        new Figure(
            "the same against OpenCV's blur with rounded weights",
            all / Medians.of(rounding),
            1.4,
            String.format(Locale.ROOT, "%.0f ms", 1000 * Medians.of(rounding))));
  }

  private static Mat rounded(Mat image) {
    var blurred = new Mat();
    opencv_imgproc.GaussianBlur(image, blurred, new Size(0, 0), SIGMA);
    image.close();
    return blurred;
  }

  private static void encode(Mat image) {
    var encoded = new BytePointer();
    imencode(".jpg", image, encoded, new IntPointer(IMWRITE_JPEG_QUALITY, 90));
    image.close();
    encoded.close();
  }

  /// Twelve megapixels: a photograph of three to two would have fewer at this size, so it is the
  /// one of four to three.
  private static byte[] photograph() {
    Limits patient = Limits.DEFAULTS.withStallTimeout(Duration.ofMinutes(1));
    try (HttpOrigin origin = HttpOrigin.start();
        Downloader downloader =
            new Downloader(patient, Thread.ofPlatform().daemon().name("http-", 1).factory())) {
      URI uri = origin.uri().resolve("photos/peaks.jpg?size=" + SIDE);
      return downloader.downloadBlocking(uri);
    }
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
