package workbench.probe.os;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// How long a thread has wanted a core and had none, by Linux's `/proc/…/schedstat` ("time spent
/// waiting on a runqueue", the second of its three figures; see the kernel's `sched-stats` page).
/// Safe on any thread. The file stays open until closed.
public final class RunDelay implements AutoCloseable {
  /// No answer: not Linux, a kernel without scheduler statistics, or the thread is gone.
  public static final long UNKNOWN = -1;

  /// The most files open at once; beyond it, readings are unknown.
  private static final int MOST_OPEN = 512;

  private static final AtomicInteger OPEN = new AtomicInteger();

  private final byte[] line = new byte[96];
  private @Nullable RandomAccessFile file;

  private RunDelay(@Nullable RandomAccessFile file) {
    this.file = file;
  }

  /// Of the thread with this kernel id in this process. Never fails: what cannot be opened is
  /// unknown.
  public static RunDelay of(int osThread) {
    if (osThread == Os.UNKNOWN) {
      return new RunDelay(null);
    }
    if (OPEN.incrementAndGet() <= MOST_OPEN) {
      try {
        return new RunDelay(
            new RandomAccessFile("/proc/self/task/" + osThread + "/schedstat", "r"));
      } catch (FileNotFoundException e) {
        // The same as having none.
      }
    }
    OPEN.decrementAndGet();
    return new RunDelay(null);
  }

  /// The sum since the thread's start in nanoseconds, or [#UNKNOWN].
  public synchronized long nanos() {
    if (file == null) {
      return UNKNOWN;
    }
    try {
      file.seek(0);
      return secondFigure(line, file.read(line));
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  static long secondFigure(byte[] line, int length) {
    int at = 0;
    while (at < length && line[at] != ' ') {
      at++;
    }
    long figure = 0;
    int first = ++at;
    while (at < length && line[at] >= '0' && line[at] <= '9') {
      figure = figure * 10 + line[at++] - '0';
    }
    return at > first ? figure : UNKNOWN;
  }

  @Override
  public synchronized void close() {
    if (file == null) {
      return;
    }
    try {
      file.close();
    } catch (IOException e) {
      // A file that was only read has nothing to lose.
    }
    file = null;
    OPEN.decrementAndGet();
  }
}
