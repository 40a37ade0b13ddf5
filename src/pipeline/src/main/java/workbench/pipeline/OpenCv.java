package workbench.pipeline;

import static org.bytedeco.opencv.global.opencv_core.flip;
import static org.bytedeco.opencv.global.opencv_core.setNumThreads;
import static org.bytedeco.opencv.global.opencv_core.transpose;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;

import java.util.function.UnaryOperator;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;

/// Decodes, edits and encodes an image by OpenCV, on the calling thread alone.
///
/// Its memory is native and unknown to the garbage collector: a scope frees all that was made in it
/// on this thread.
final class OpenCv {
  static {
    setNumThreads(1);
  }

  private OpenCv() {}

  /// Edits an image. It is turned upright and keeps its format, channels and depth; its metadata
  /// (camera, place, colour profile) are dropped.
  ///
  /// @param edit makes a new matrix of the decoded one
  static byte[] edit(byte[] encoded, Limits limits, String subject, UnaryOperator<Mat> edit) {
    ImageHeader header = ImageHeader.read(encoded, subject);
    header.check(limits, subject);
    try (var _ = new PointerScope()) {
      return encode(upright(edit.apply(decode(encoded, header, subject)), header), header);
    }
  }

  private static Mat decode(byte[] encoded, ImageHeader header, String subject) {
    try {
      byte[] clean =
          switch (header.format()) {
            case JPEG -> encoded;
            case PNG -> PngChunks.pictureOnly(encoded);
          };
      Mat image = imdecode(new Mat(new BytePointer(clean)), IMREAD_UNCHANGED);
      if (!image.empty()) {
        return image;
      }
    } catch (RuntimeException damaged) {
      throw ImageHeader.damaged(subject, damaged);
    }
    throw ImageHeader.damaged(subject, null);
  }

  private static Mat upright(Mat image, ImageHeader header) {
    if (header.swapsSides()) {
      transpose(image, image);
    }
    if (header.mirrors()) {
      flip(image, image, 1);
    }
    if (header.flips()) {
      flip(image, image, 0);
    }
    return image;
  }

  private static byte[] encode(Mat image, ImageHeader header) {
    var encoded = new BytePointer();
    switch (header.format()) {
      case JPEG ->
          imencode(
              ".jpg",
              image,
              encoded,
              new IntPointer(IMWRITE_JPEG_QUALITY, ImageHeader.JPEG_QUALITY));
      case PNG -> imencode(".png", image, encoded);
    }
    byte[] bytes = new byte[Math.toIntExact(encoded.limit())];
    encoded.get(bytes);
    return bytes;
  }
}
