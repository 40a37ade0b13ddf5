package workbench.pipeline;

import java.awt.image.BufferedImage;

/// The blur as its definition says it, in double precision, slowly.
final class ReferenceBlur {
  private final double[] weights;

  ReferenceBlur(double sigma) {
    int radius = (int) Math.ceil(6 * sigma);
    weights = new double[2 * radius + 1];
    double sum = 0;
    for (int i = -radius; i <= radius; i++) {
      weights[i + radius] = Math.exp(-i * i / (2 * sigma * sigma));
      sum += weights[i + radius];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
  }

  /// One colour of an image, by row and column.
  double[][] blur(BufferedImage image, int band) {
    var rows = new double[image.getHeight()][image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        rows[y][x] = image.getRaster().getSample(x, y, band);
      }
    }
    return transposed(blurRows(transposed(blurRows(rows))));
  }

  private double[][] blurRows(double[][] rows) {
    var result = new double[rows.length][];
    for (int y = 0; y < rows.length; y++) {
      double[] row = rows[y];
      result[y] = new double[row.length];
      for (int x = 0; x < row.length; x++) {
        for (int i = 0; i < weights.length; i++) {
          result[y][x] += weights[i] * row[mirrored(x + i - weights.length / 2, row.length)];
        }
      }
    }
    return result;
  }

  private static int mirrored(int index, int length) {
    if (length == 1) {
      return 0;
    }
    int place = Math.floorMod(index, 2 * length - 2);
    return place < length ? place : 2 * length - 2 - place;
  }

  private static double[][] transposed(double[][] rows) {
    var result = new double[rows[0].length][rows.length];
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < rows[0].length; x++) {
        result[x][y] = rows[y][x];
      }
    }
    return result;
  }
}
