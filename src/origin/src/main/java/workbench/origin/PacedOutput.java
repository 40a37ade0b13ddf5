package workbench.origin;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a body no faster than a bandwidth.
///
/// Every chunk has a deadline, the time at which its last byte would have come over a line of this
/// bandwidth; it is written then. Deadlines follow from the first one alone, so a late wake-up
/// delays one chunk and not the body. There are about 20 chunks a second: smooth to watch, and
/// cheap enough for thousands of bodies at once.
final class PacedOutput {
  private static final int CHUNKS_PER_SECOND = 20;
  private static final int SMALLEST_CHUNK = 256;
  private static final int LARGEST_CHUNK = 64 * 1024;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final OutputStream out;
  private final long bytesPerSecond;
  private final Ticks ticks;
  private long dueNanos;

  /// @param bytesPerSecond 0 is as fast as can be
  PacedOutput(OutputStream out, long bytesPerSecond, Ticks ticks) {
    this.out = out;
    this.bytesPerSecond = bytesPerSecond;
    this.ticks = ticks;
    this.dueNanos = ticks.nanoTime();
  }

  /// @throws InterruptedException if the thread was interrupted, while waiting or before
  void write(byte[] bytes, int length) throws IOException, InterruptedException {
    if (bytesPerSecond == 0) {
      requireNotInterrupted();
      out.write(bytes, 0, length);
      return;
    }
    int chunk = Math.clamp(bytesPerSecond / CHUNKS_PER_SECOND, SMALLEST_CHUNK, LARGEST_CHUNK);
    for (int sent = 0; sent < length; sent += chunk) {
      requireNotInterrupted();
      int size = Math.min(chunk, length - sent);
      dueNanos += size * NANOS_PER_SECOND / bytesPerSecond;
      ticks.sleepUntil(dueNanos);
      out.write(bytes, sent, size);
    }
  }

  private static void requireNotInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
