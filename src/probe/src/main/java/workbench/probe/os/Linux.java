package workbench.probe.os;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Linux by the foreign-function API: `gettid(2)`, `sched_getcpu(3)`, and `clock_gettime(2)` on the
/// CPU clocks of the thread and the process.
final class Linux implements Os {
  /// Linux, or nothing where the C library lacks a function or native access is denied.
  static final Os OR_UNKNOWN = create();

  private static final int CLOCK_PROCESS_CPUTIME_ID = 2;
  private static final int CLOCK_THREAD_CPUTIME_ID = 3;
  private static final MemoryLayout TIMESPEC =
      MemoryLayout.structLayout(JAVA_LONG.withName("seconds"), JAVA_LONG.withName("nanos"));
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  /// The C library's functions. They are constants, since the JVM compiles a call through a
  /// constant handle to little more than the call itself, and any other to many times that.
  private static final class Library {
    static final MethodHandle GETTID = find("gettid", FunctionDescriptor.of(JAVA_INT));
    static final MethodHandle SCHED_GETCPU = find("sched_getcpu", FunctionDescriptor.of(JAVA_INT));
    static final MethodHandle CLOCK_GETTIME =
        find("clock_gettime", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));

    @SuppressWarnings("restricted") // Without --enable-native-access the answer is "unknown".
    private static MethodHandle find(String function, FunctionDescriptor signature) {
      Linker linker = Linker.nativeLinker();
      MemorySegment address = linker.defaultLookup().findOrThrow(function);
      return linker.downcallHandle(address, signature);
    }
  }

  private static Os create() {
    Os linux = new Linux();
    try {
      return linux.threadId() == UNKNOWN ? ANY : linux;
    } catch (RuntimeException | LinkageError e) {
      Logger.getLogger(Linux.class.getName())
          .log(Level.FINE, "No native calls: cores and ready time are unknown", e);
      return ANY;
    }
  }

  @Override
  public int threadId() {
    try {
      return (int) Library.GETTID.invokeExact();
    } catch (LinkageError e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public int core() {
    try {
      return (int) Library.SCHED_GETCPU.invokeExact();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public long threadCpuNanos() {
    return clock(CLOCK_THREAD_CPUTIME_ID);
  }

  @Override
  public long processCpuNanos() {
    return clock(CLOCK_PROCESS_CPUTIME_ID);
  }

  private long clock(int id) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment time = arena.allocate(TIMESPEC);
      if ((int) Library.CLOCK_GETTIME.invokeExact(id, time) != 0) {
        return UNKNOWN;
      }
      return time.get(JAVA_LONG, 0) * NANOS_PER_SECOND + time.get(JAVA_LONG, Long.BYTES);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
