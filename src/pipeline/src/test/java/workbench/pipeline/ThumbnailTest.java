package workbench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThumbnailTest {
  private final Thumbnail thumbnail = new Thumbnail(64, Limits.DEFAULTS);

  @ParameterizedTest
  @CsvSource({"256, 128, 64, 32", "90, 300, 19, 64", "2000, 3, 64, 1", "64, 20, 64, 20"})
  void theLongerSideIsShortenedAndTheShapeKept(int width, int height, int newWidth, int newHeight) {
    byte[] image = Images.encode(Images.hard(width, height), "png");

    ImageHeader small = ImageHeader.read(thumbnail.of(image, "x"), "x");

    assertThat(small).isEqualTo(new ImageHeader(ImageHeader.Format.PNG, newWidth, newHeight, 1));
  }

  @Test
  void coloursStay() {
    BufferedImage plain = Images.draw(BufferedImage.TYPE_INT_ARGB, 200, 200, (x, y) -> 0x80FF6432);

    BufferedImage small = Images.decode(thumbnail.of(Images.encode(plain, "png"), "x"));

    assertThat(small.getRGB(31, 31)).isEqualTo(0x80FF6432);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theCopyIsUprightAndSoAreTheSidesOfTheHeader(int orientation) {
    byte[] jpeg = Images.encode(Orientations.stored(orientation), "jpg");
    byte[] stored = Images.withOrientation(jpeg, orientation);

    Orientations.assertUpright(Images.decode(thumbnail.of(stored, "x")));
    ImageHeader header = ImageHeader.read(stored, "x");
    assertThat(header.uprightWidth()).isEqualTo(64);
    assertThat(header.uprightHeight()).isEqualTo(32);
  }

  @Test
  void whatIsNoImageIsTold() {
    assertThatThrownBy(() -> thumbnail.of(new byte[] {1, 2, 3}, "x"))
        .isInstanceOf(OperationFailure.class)
        .hasMessage("x is not an image: only JPEG and PNG are.");
  }

  @Test
  void aSenselessSideIsRefused() {
    assertThatThrownBy(() -> new Thumbnail(0, Limits.DEFAULTS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
