package workbench.pipeline;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/// A PNG file's chunks.
final class PngChunks {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int SIGNATURE_BYTES = 8;

  /// Length, name and checksum.
  private static final int FRAME_BYTES = 12;

  /// What decoding needs; colour profiles, texts, times and animations are left out.
  private static final Set<Integer> PICTURE =
      Set.of(name("IHDR"), name("PLTE"), name("tRNS"), name("IDAT"), name("IEND"));

  private PngChunks() {}

  static boolean begins(byte[] encoded) {
    return encoded.length >= SIGNATURE_BYTES && ByteBuffer.wrap(encoded).getLong(0) == SIGNATURE;
  }

  /// @throws IllegalArgumentException or [IndexOutOfBoundsException] if it is damaged
  static ImageHeader header(byte[] encoded) {
    var file = ByteBuffer.wrap(encoded);
    int orientation = 1;
    if (file.getInt(SIGNATURE_BYTES) != 13 || file.getInt(SIGNATURE_BYTES + 4) != name("IHDR")) {
      throw new IllegalArgumentException("no header chunk");
    }
    for (int at = SIGNATURE_BYTES; at < encoded.length; at = next(file, at)) {
      if (file.getInt(at + 4) == name("eXIf")) {
        orientation = Exif.orientation(file.slice(at + 8, file.getInt(at)));
      }
    }
    return new ImageHeader(
        ImageHeader.Format.PNG,
        file.getInt(SIGNATURE_BYTES + 8),
        file.getInt(SIGNATURE_BYTES + 12),
        orientation);
  }

  /// Checks every checksum and drops what decoding does not need, so that the native decoder finds
  /// nothing to complain of: it would do so on the standard error stream.
  ///
  /// @throws IllegalArgumentException or [IndexOutOfBoundsException] if it is damaged
  static byte[] pictureOnly(byte[] encoded) {
    var file = ByteBuffer.wrap(encoded);
    var picture = new ByteArrayOutputStream(encoded.length);
    picture.write(encoded, 0, SIGNATURE_BYTES);
    int at = SIGNATURE_BYTES;
    int name;
    do {
      name = file.getInt(at + 4);
      int end = next(file, at);
      if (PICTURE.contains(name)) {
        var sum = new CRC32();
        sum.update(encoded, at + 4, end - at - 8);
        if ((int) sum.getValue() != file.getInt(end - 4)) {
          throw new IllegalArgumentException("wrong checksum at byte " + at);
        }
        picture.write(encoded, at, end - at);
      }
      at = end;
    } while (name != name("IEND"));
    return picture.toByteArray();
  }

  private static int next(ByteBuffer file, int at) {
    int length = file.getInt(at);
    if (length < 0 || length > file.capacity() - at - FRAME_BYTES) {
      throw new IllegalArgumentException("a chunk of %d bytes at %d".formatted(length, at));
    }
    return at + FRAME_BYTES + length;
  }

  private static int name(String letters) {
    return ByteBuffer.wrap(letters.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
