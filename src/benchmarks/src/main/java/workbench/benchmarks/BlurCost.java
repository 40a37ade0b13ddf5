package workbench.benchmarks;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import workbench.origin.HttpOrigin;
import workbench.pipeline.Downloader;
import workbench.pipeline.GaussianBlur;
import workbench.pipeline.Limits;

/// What a blur costs against what no program can do without: copying the pixels once.
final class BlurCost {
  private static final int ROUNDS = 15;
  private static final int SIDE = 4000;

  private BlurCost() {}

  static List<Figure> measure() throws IOException {
    byte[] jpeg = photograph();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    byte[] copy = new byte[pixels.length];
    GaussianBlur blur = new GaussianBlur(3, Limits.DEFAULTS);
    double[] blurs = new double[ROUNDS];
    double[] copies = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      blurs[i] = seconds(() -> blur.blur(jpeg));
      copies[i] = seconds(() -> System.arraycopy(pixels, 0, copy, 0, pixels.length));
    }
    String detail =
        String.format(
            Locale.ROOT,
            "%.0f ms against %.1f ms, %.1f megapixels, one thread",
            1000 * Medians.of(blurs),
            1000 * Medians.of(copies),
            image.getWidth() * image.getHeight() / 1e6);
    return List.of(
        new Figure(
            "decode + blur σ 3 + encode against copying the pixels",
            Medians.of(blurs) / Medians.of(copies),
            30,
            detail));
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
