package workbench.pipeline;

import java.nio.ByteBuffer;

/// A buffer moved part by part: the JDK copies what it moves through a native buffer of the same
/// size and keeps that for the thread.
final class Parts {
  static final String SHRUNK = "it became shorter while it was read";

  private static final int PART_BYTES = 1 << 18;

  private Parts() {}

  /// Opens the next part of the buffer; false if it was moved whole.
  static boolean advance(ByteBuffer buffer) {
    buffer.limit(Math.min(buffer.capacity(), buffer.position() + PART_BYTES));
    return buffer.hasRemaining();
  }
}
