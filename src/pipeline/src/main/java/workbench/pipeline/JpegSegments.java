package workbench.pipeline;

import java.nio.ByteBuffer;

/// A JPEG file's segments, up to the one that holds the pixels.
final class JpegSegments {
  private static final int EXIF_SEGMENT = 0xE1;
  private static final int SCAN_SEGMENT = 0xDA;

  private JpegSegments() {}

  static boolean begins(byte[] encoded) {
    return encoded.length > 2
        && (encoded[0] & 0xFF) == 0xFF
        && (encoded[1] & 0xFF) == 0xD8
        && (encoded[2] & 0xFF) == 0xFF;
  }

  /// @throws IllegalArgumentException or [IndexOutOfBoundsException] if it is damaged
  static ImageHeader header(byte[] encoded) {
    var file = ByteBuffer.wrap(encoded);
    int orientation = 1;
    int width = 0;
    int height = 0;
    int position = 2;
    while (true) {
      int marker = file.get(position + 1) & 0xFF;
      if ((file.get(position) & 0xFF) != 0xFF) {
        throw new IllegalArgumentException("no segment at byte " + position);
      }
      if (marker == 0xFF) { // padding
        position++;
        continue;
      }
      if (marker == SCAN_SEGMENT) {
        return new ImageHeader(ImageHeader.Format.JPEG, width, height, orientation);
      }
      int length = file.getShort(position + 2) & 0xFFFF;
      if (isFrame(marker)) {
        height = file.getShort(position + 5) & 0xFFFF;
        width = file.getShort(position + 7) & 0xFFFF;
      } else if (marker == EXIF_SEGMENT && orientation == 1) {
        orientation = Exif.orientationInSegment(file.slice(position + 4, length - 2));
      }
      position += 2 + length;
    }
  }

  /// Frames describe the picture; three markers among theirs mean tables.
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
