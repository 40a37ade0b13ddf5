package workbench.origin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads one connection's requests. Its buffer is small, because there may be ten thousand of them,
/// and grows only for a request that needs it.
final class RequestReader {
  static final int LARGEST_HEAD = 16 * 1024;

  private final InputStream in;
  private byte[] buffer = new byte[512];
  private int filled;

  RequestReader(InputStream in) {
    this.in = in;
  }

  /// Waits for the next request; null if the client closed the connection instead.
  ///
  /// @throws Refusal if what came is not a request, or one with a head that is too large
  @Nullable Request next() throws IOException {
    int scanned = 0;
    while (true) {
      int end = endOfHead(scanned);
      if (end > 0) {
        return take(end);
      }
      scanned = Math.max(0, filled - 2);
      if (filled == buffer.length) {
        grow();
      }
      int count = in.read(buffer, filled, buffer.length - filled);
      if (count < 0) {
        return null;
      }
      filled += count;
    }
  }

  private Request take(int end) {
    long arrivalNanos = System.nanoTime();
    String head = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
    System.arraycopy(buffer, end, buffer, 0, filled - end);
    filled -= end;
    return Request.parse(head, arrivalNanos);
  }

  private void grow() {
    if (buffer.length == LARGEST_HEAD) {
      throw new Refusal(431, "A request's head must be at most %d bytes.".formatted(LARGEST_HEAD));
    }
    buffer = Arrays.copyOf(buffer, buffer.length * 2);
  }

  /// Where the head ends, just after its empty line; -1 if that has not come yet. A bare line feed
  /// ends a line, too, so that a request can be typed by hand.
  private int endOfHead(int from) {
    for (int at = from; at < filled; at++) {
      if (buffer[at] == '\n') {
        int next = at + 1 < filled && buffer[at + 1] == '\r' ? at + 2 : at + 1;
        if (next < filled && buffer[next] == '\n') {
          return next + 1;
        }
      }
    }
    return -1;
  }
}
