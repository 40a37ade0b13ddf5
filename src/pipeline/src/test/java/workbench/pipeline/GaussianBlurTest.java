package workbench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GaussianBlurTest {
  private final GaussianBlur blur = new GaussianBlur(GaussianBlur.DEFAULT_SIGMA, Limits.DEFAULTS);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "0.8,257,131",
    "3,257,131",
    "12,257,131",
    "40,257,131",
    "0.8,7,5",
    "3,7,5",
    "12,7,5",
    "3,1,1",
    "12,33,1",
    "3,1,40"
  })
  void itIsAsExactAsEightBitsAllow(double sigma, int width, int height) {
    BufferedImage image = Images.hard(width, height);
    byte[] blurred = new GaussianBlur(sigma, Limits.DEFAULTS).blur(Images.encode(image, "png"));
    assertMatches(image, Images.decode(blurred), sigma);
  }

  private static void assertMatches(BufferedImage image, BufferedImage actual, double sigma) {
    var reference = new ReferenceBlur(sigma);
    double worst = 0;
    double squares = 0;
    int bands = image.getRaster().getNumBands();
    for (int band = 0; band < bands; band++) {
      double[][] expected = reference.blur(image, band);
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          double error = actual.getRaster().getSample(x, y, band) - expected[y][x];
          worst = Math.max(worst, Math.abs(error));
          squares += error * error;
        }
      }
    }
    double mean = squares / bands / image.getWidth() / image.getHeight();
    assertThat(worst).isLessThan(1);
    assertThat(10 * Math.log10(255 * 255 / mean)).isGreaterThan(55);
  }

  @Test
  void greyStaysGrey() {
    BufferedImage image =
        Images.draw(BufferedImage.TYPE_BYTE_GRAY, 40, 30, (x, y) -> (x * 6) * 0x010101);
    BufferedImage png = Images.decode(blur.blur(Images.encode(image, "png")));
    BufferedImage jpeg = Images.decode(blur.blur(Images.encode(image, "jpg")));
    assertThat(png.getRaster().getNumBands()).isEqualTo(1);
    assertThat(jpeg.getRaster().getNumBands()).isEqualTo(1);
    assertMatches(image, png, blur.sigma());
  }

  @Test
  void sixteenBitsStay() {
    var image = new BufferedImage(20, 10, BufferedImage.TYPE_USHORT_GRAY);
    image.getRaster().setSample(10, 5, 0, 65_535);
    BufferedImage blurred = Images.decode(blur.blur(Images.encode(image, "png")));
    assertThat(blurred.getType()).isEqualTo(BufferedImage.TYPE_USHORT_GRAY);
    double expected = new ReferenceBlur(blur.sigma()).blur(image, 0)[5][10];
    assertThat((double) blurred.getRaster().getSample(10, 5, 0)).isCloseTo(expected, within(12.0));
  }

  @Test
  void transparencyLeavesNoDarkFringe() {
    BufferedImage image =
        Images.draw(
            BufferedImage.TYPE_INT_ARGB, 60, 40, (x, y) -> x < 30 ? 0xFFFF8040 : 0x00000000);
    BufferedImage blurred = Images.decode(blur.blur(Images.encode(image, "png")));
    assertThat(blurred.getColorModel().hasAlpha()).isTrue();
    for (int x = 0; x < 34; x++) {
      assertThat(blurred.getRGB(x, 20) & 0xFFFFFF).isEqualTo(0xFF8040);
    }
    assertThat(blurred.getRGB(29, 20) >>> 24).isBetween(140, 150);
    assertThat(blurred.getRGB(0, 20) >>> 24).isEqualTo(255);
    assertThat(blurred.getRGB(59, 20) >>> 24).isZero();
  }

  @Test
  void anOpaqueImageWithAlphaStaysExact() {
    BufferedImage opaque =
        Images.draw(BufferedImage.TYPE_4BYTE_ABGR, 30, 20, (x, y) -> 0xFF000000 | x * 517);
    assertMatches(opaque, Images.decode(blur.blur(Images.encode(opaque, "png"))), blur.sigma());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theResultIsUpright(int orientation) {
    byte[] stored =
        Images.withOrientation(Images.encode(Orientations.stored(orientation), "jpg"), orientation);
    Orientations.assertUpright(Images.decode(new GaussianBlur(1, Limits.DEFAULTS).blur(stored)));
  }

  @Test
  void theFormatStays() {
    BufferedImage image = Images.hard(20, 20);
    assertThat(ImageHeader.read(blur.blur(Images.encode(image, "png")), "x").format())
        .isEqualTo(ImageHeader.Format.PNG);
    assertThat(ImageHeader.read(blur.blur(Images.encode(image, "jpg")), "x").format())
        .isEqualTo(ImageHeader.Format.JPEG);
  }

  @Test
  void aFileIsReadAndBlurred() throws IOException {
    byte[] image = Images.encode(Images.hard(20, 20), "png");
    Path file = Files.write(folder.resolve("a.png"), image);
    assertThat(blur.blur(file)).isEqualTo(blur.blur(image));
    assertThat(failure(() -> blur.blur(folder.resolve("none"))).reason())
        .isEqualTo(Reason.FILE_NOT_FOUND);
    assertThat(failure(() -> blur.blur(folder)).reason()).isEqualTo(Reason.UNREADABLE_SOURCE);
  }

  @Test
  void damagedAndForeignFilesAreNoImages() {
    byte[] png = Images.encode(Images.hard(64, 64), "png");
    byte[] jpeg = Images.encode(Images.hard(64, 64), "jpg");
    byte[] flipped = png.clone();
    flipped[png.length / 2] ^= 1;
    for (byte[] bad :
        new byte[][] {
          {},
          "GIF89a, or so it says".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
          Arrays.copyOf(png, 30),
          Arrays.copyOf(png, png.length / 2),
          flipped,
          Arrays.copyOf(jpeg, 20),
          Arrays.copyOf(jpeg, jpeg.length / 2)
        }) {
      OperationFailure failure = failure(() -> blur.blur(bad, "photo.jpg"));
      assertThat(failure.reason()).isEqualTo(Reason.NOT_AN_IMAGE);
      assertThat(failure).hasMessageStartingWith("photo.jpg is ");
    }
  }

  @Test
  void aHugeImageIsRefusedByItsHeader() {
    byte[] image = Images.encode(Images.hard(40, 30), "png");
    assertThat(reason(Limits.DEFAULTS.withMaxSide(39), image)).isEqualTo(Reason.IMAGE_TOO_LARGE);
    assertThat(reason(Limits.DEFAULTS.withMaxPixels(1199), image))
        .isEqualTo(Reason.IMAGE_TOO_LARGE);
    assertThat(new GaussianBlur(1, Limits.DEFAULTS.withMaxPixels(1200)).blur(image)).isNotEmpty();
    assertThat(reason(Limits.DEFAULTS, Arrays.copyOf(claiming(image, 60_000), 33)))
        .isEqualTo(Reason.IMAGE_TOO_LARGE);
  }

  private static byte[] claiming(byte[] png, int width) {
    byte[] result = png.clone();
    java.nio.ByteBuffer.wrap(result).putInt(16, width);
    return result;
  }

  private static Reason reason(Limits limits, byte[] image) {
    return failure(() -> new GaussianBlur(3, limits).blur(image)).reason();
  }

  private static OperationFailure failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable c) {
    return catchThrowableOfType(OperationFailure.class, c);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 100.1, Double.NaN, Double.POSITIVE_INFINITY})
  void aSenselessSigmaIsRefused(double sigma) {
    assertThatThrownBy(() -> new GaussianBlur(sigma, Limits.DEFAULTS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manyThreadsAgree() {
    byte[] image = Images.encode(Images.hard(120, 80), "jpg");
    byte[] expected = blur.blur(image);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> blur.blur(image)))
        .allSatisfy(result -> assertThat(result).isEqualTo(expected));
  }

  @Test
  void nativeMemoryIsGivenBack() {
    byte[] image = Images.encode(Images.hard(1000, 1000), "jpg");
    for (int i = 0; i < 5; i++) {
      blur.blur(image);
    }
    long before = Pointer.physicalBytes();
    for (int i = 0; i < 60; i++) {
      blur.blur(image);
    }
    // Sixty leaks of the decoded image alone would be 180 MB.
    assertThat(Pointer.physicalBytes() - before).isLessThan(60_000_000);
  }
}
