package workbench.probe.trace;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The platform threads alive, listed again only when one has started or ended: that takes long
/// with many threads, and Java counts both without looking.
final class LiveThreads {
  private static final ThreadMXBean JVM = ManagementFactory.getThreadMXBean();
  private static final ThreadGroup ROOT = rootGroup();

  /// Java counts a thread a little before it lists it, and discounts it a little before it is gone.
  private static final long SETTLED_NANOS = 200_000_000;

  private final Predicate<Thread> isWork;
  private final Consumer<Thread> found;

  // As of the last look; guarded by this.
  private Thread[] alive = new Thread[64];
  private Thread[] spare = new Thread[64];
  private boolean[] works = new boolean[64];
  private int count;
  private int working;
  private long started = -1;
  private int live = -1;
  private long changedAtNanos;

  /// @param isWork whether a thread counts; asked once for each thread, or a few times
  /// @param found told of each thread that counts, once or a few times
  LiveThreads(Predicate<Thread> isWork, Consumer<Thread> found) {
    this.isWork = isWork;
    this.found = found;
  }

  /// All that are alive now.
  static List<Thread> now() {
    LiveThreads threads = new LiveThreads(thread -> true, thread -> {});
    threads.list();
    return List.of(Arrays.copyOf(threads.alive, threads.count));
  }

  /// How many alive count as work.
  synchronized int refresh(long nowNanos) {
    long startedNow = JVM.getTotalStartedThreadCount();
    int liveNow = JVM.getThreadCount();
    if (startedNow != started || liveNow != live) {
      started = startedNow;
      live = liveNow;
      changedAtNanos = nowNanos;
    }
    if (nowNanos - changedAtNanos <= SETTLED_NANOS) {
      lookAgain();
    }
    return working;
  }

  private void lookAgain() {
    Thread[] before = alive;
    int countBefore = count;
    list();
    working = 0;
    for (int i = 0; i < count; i++) {
      // Java keeps the order, so that most stand where they stood.
      boolean same = i < countBefore && alive[i] == before[i];
      if (!same) {
        works[i] = isWork.test(alive[i]);
        if (works[i]) {
          found.accept(alive[i]);
        }
      }
      if (works[i]) {
        working++;
      }
    }
  }

  /// Lists all into the array that the list before the last one used.
  private void list() {
    Thread[] next = spare;
    int listed = ROOT.enumerate(next);
    while (listed == next.length) {
      next = new Thread[listed * 2];
      listed = ROOT.enumerate(next);
    }
    Arrays.fill(next, listed, next.length, null);
    spare = alive;
    alive = next;
    count = listed;
    if (works.length < next.length) {
      works = Arrays.copyOf(works, next.length);
    }
  }

  private static ThreadGroup rootGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }
}
