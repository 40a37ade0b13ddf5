package workbench.pipeline;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.divide;
import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_core.minMaxLoc;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_core.split;

import java.util.function.UnaryOperator;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/// Transparency and means. A pixel that cannot be seen still has a colour, mostly black; averaged
/// like the others it would put a dark fringe around everything. So each colour is first multiplied
/// by its opacity and, after the mean was taken, divided by the mean opacity. This is done in
/// floating point, at 4 bytes a channel.
final class Alpha {
  private static final int CHANNEL = 3;

  private Alpha() {}

  /// @param image with four channels, of which the last is the opacity
  static Mat keeping(Mat image, UnaryOperator<Mat> mean) {
    double opaque = image.depth() == CV_16U ? 65_535 : 255;
    if (isOpaque(image, opaque)) {
      return mean.apply(image);
    }
    var floating = new Mat();
    image.convertTo(floating, CV_32F, 1 / opaque, 0);
    Mat averaged = mean.apply(scaled(floating, Scaling.BY_OPACITY));
    Mat result = scaled(averaged, Scaling.BACK);
    result.convertTo(result, image.depth(), opaque, 0);
    return result;
  }

  private enum Scaling {
    BY_OPACITY,
    BACK
  }

  private static Mat scaled(Mat image, Scaling scaling) {
    var channels = new MatVector();
    split(image, channels);
    Mat opacity = channels.get(CHANNEL);
    for (int i = 0; i < CHANNEL; i++) {
      Mat colour = channels.get(i);
      switch (scaling) {
        case BY_OPACITY -> multiply(colour, opacity, colour);
        case BACK -> divide(colour, opacity, colour);
      }
    }
    var result = new Mat();
    merge(channels, result);
    return result;
  }

  private static boolean isOpaque(Mat image, double opaque) {
    var channels = new MatVector();
    split(image, channels);
    var least = new DoublePointer(1);
    minMaxLoc(channels.get(CHANNEL), least, null, null, null, null);
    return least.get() == opaque;
  }
}
