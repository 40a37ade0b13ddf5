package workbench.pipeline;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How a camera was held. Damaged Exif data harm no image: it counts as upright.
final class Exif {
  private static final String SEGMENT_NAME = "Exif\0\0";
  private static final int ORIENTATION_TAG = 0x0112;
  private static final int ENTRY_BYTES = 12;
  private static final int UPRIGHT = 1;

  private Exif() {}

  /// @param segment a JPEG segment's content, which is Exif data only if it says so
  static int orientationInSegment(ByteBuffer segment) {
    byte[] name = SEGMENT_NAME.getBytes(StandardCharsets.US_ASCII);
    return segment.remaining() > name.length
            && segment.slice(0, name.length).equals(ByteBuffer.wrap(name))
        ? orientation(segment.slice(name.length, segment.remaining() - name.length))
        : UPRIGHT;
  }

  /// @param tiff Exif data, laid out as a TIFF file's first directory
  static int orientation(ByteBuffer tiff) {
    try {
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int entries = tiff.getShort(directory) & 0xFFFF;
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + i * ENTRY_BYTES;
        if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
          int orientation = tiff.getShort(entry + 8);
          return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
        }
      }
    } catch (IndexOutOfBoundsException damaged) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }
}
