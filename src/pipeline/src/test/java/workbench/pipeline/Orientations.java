package workbench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

/// A picture of 64 by 32 that is red at its top left, green at its top right and blue below.
final class Orientations {
  private static final int WIDTH = 64;
  private static final int HEIGHT = 32;

  private Orientations() {}

  /// The picture as a camera held so stores it: by the definition of each of Exif's values, where
  /// row 0 and column 0 of what is stored lie in the picture.
  static BufferedImage stored(int orientation) {
    boolean swapped = orientation >= 5;
    return Images.draw(
        BufferedImage.TYPE_3BYTE_BGR,
        swapped ? HEIGHT : WIDTH,
        swapped ? WIDTH : HEIGHT,
        (column, row) ->
            switch (orientation) {
              case 1 -> colour(column, row); // row 0 at the top, column 0 at the left
              case 2 -> colour(WIDTH - 1 - column, row); // top, right
              case 3 -> colour(WIDTH - 1 - column, HEIGHT - 1 - row); // bottom, right
              case 4 -> colour(column, HEIGHT - 1 - row); // bottom, left
              case 5 -> colour(row, column); // left, top
              case 6 -> colour(WIDTH - 1 - row, column); // right, top
              case 7 -> colour(WIDTH - 1 - row, HEIGHT - 1 - column); // right, bottom
              case 8 -> colour(row, HEIGHT - 1 - column); // left, bottom
              default -> throw new IllegalArgumentException();
            });
  }

  private static int colour(int x, int y) {
    return y >= HEIGHT / 2 ? 0x0000FF : x < WIDTH / 2 ? 0xFF0000 : 0x00FF00;
  }

  static void assertUpright(BufferedImage image) {
    assertThat(image.getWidth()).isEqualTo(WIDTH);
    assertThat(image.getHeight()).isEqualTo(HEIGHT);
    assertThat(strongest(image, 8, 6)).isEqualTo("red");
    assertThat(strongest(image, 56, 6)).isEqualTo("green");
    assertThat(strongest(image, 8, 26)).isEqualTo("blue");
    assertThat(strongest(image, 56, 26)).isEqualTo("blue");
  }

  private static String strongest(BufferedImage image, int x, int y) {
    int rgb = image.getRGB(x, y);
    int red = rgb >> 16 & 0xFF;
    int green = rgb >> 8 & 0xFF;
    int blue = rgb & 0xFF;
    return red > green && red > blue ? "red" : green > blue ? "green" : "blue";
  }
}
