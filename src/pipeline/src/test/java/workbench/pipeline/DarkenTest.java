package workbench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DarkenTest {
  private final Darken darken = new Darken(50, Limits.DEFAULTS);

  @Test
  void everyColourLosesTheAmountAndStopsAtZero() {
    BufferedImage image =
        Images.draw(BufferedImage.TYPE_INT_RGB, 3, 2, (x, y) -> x == 0 ? 0xFF3310 : 0x325080);
    BufferedImage dark = Images.decode(darken.darken(Images.encode(image, "png")));
    assertThat(dark.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xCD0100);
    assertThat(dark.getRGB(2, 1) & 0xFFFFFF).isEqualTo(0x001E4E);
  }

  @Test
  void transparencyStays() {
    BufferedImage image = Images.draw(BufferedImage.TYPE_INT_ARGB, 2, 2, (x, y) -> 0x80FF6432);
    BufferedImage dark = Images.decode(darken.darken(Images.encode(image, "png")));
    assertThat(dark.getRGB(1, 1)).isEqualTo(0x80CD3200);
  }

  @Test
  void greyAndPalettesAreDarkenedToo() {
    var grey = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setSample(1, 1, 0, 120);
    BufferedImage darkGrey = Images.decode(darken.darken(Images.encode(grey, "png")));
    assertThat(darkGrey.getRaster().getNumBands()).isEqualTo(1);
    assertThat(darkGrey.getRaster().getSample(1, 1, 0)).isEqualTo(70);

    BufferedImage palette =
        Images.draw(BufferedImage.TYPE_BYTE_INDEXED, 2, 2, (x, y) -> 0xFFFF6633);
    BufferedImage darkPalette = Images.decode(darken.darken(Images.encode(palette, "png")));
    assertThat(darkPalette.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xCD3401);
  }

  @Test
  void aJpegStaysAJpeg() {
    byte[] dark = darken.darken(Images.encode(Images.hard(40, 30), "jpg"));
    assertThat(ImageHeader.read(dark, "x").format()).isEqualTo(ImageHeader.Format.JPEG);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theResultIsUpright(int orientation) {
    byte[] jpeg = Images.encode(Orientations.stored(orientation), "jpg");
    byte[] stored = Images.withOrientation(jpeg, orientation);
    Orientations.assertUpright(Images.decode(darken.darken(stored)));
  }

  @Test
  void whatIsNoImageIsTold() {
    byte[] png = Images.encode(Images.hard(64, 64), "png");
    for (byte[] bad : new byte[][] {{1, 2, 3}, Arrays.copyOf(png, 200)}) {
      OperationFailure failure =
          catchThrowableOfType(OperationFailure.class, () -> darken.darken(bad));
      assertThat(failure.reason()).isEqualTo(Reason.NOT_AN_IMAGE);
    }
    var small = new Darken(1, Limits.DEFAULTS.withMaxSide(63));
    assertThat(catchThrowableOfType(OperationFailure.class, () -> small.darken(png)).reason())
        .isEqualTo(Reason.IMAGE_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 256})
  void aSenselessAmountIsRefused(int amount) {
    assertThatThrownBy(() -> new Darken(amount, Limits.DEFAULTS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
