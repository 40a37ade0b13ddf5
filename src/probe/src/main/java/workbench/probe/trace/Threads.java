package workbench.probe.trace;

import static java.util.Objects.requireNonNull;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Event;
import workbench.probe.event.ThreadRole;
import workbench.probe.os.Os;

/// The threads that the instruments know: those that our factories start, those that are met while
/// they hold a span, and those that the sampler finds. The JVM's housekeeping is left out.
///
/// Safe on any thread. Every newly known thread is announced by one [Event.ThreadSeen].
final class Threads {
  private static final ThreadMXBean JVM = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /// Helpers of libraries and of the JVM that may start late and do no work of the learner's.
  private static final Set<String> HOUSEKEEPING =
      Set.of(
          "Common-Cleaner",
          "Attach Listener",
          "Signal Dispatcher",
          "JavaCPP Deallocator",
          "output reader",
          "Keep-Alive-Timer",
          "VirtualThread-unblocker",
          "VirtualThread-unparker");

  private final NanoClock clock;
  private final Os os;
  private final Consumer<Event> sink;
  private final Set<Long> housekeeping = ConcurrentHashMap.newKeySet();
  private final Map<Long, TrackedThread> tracked = new ConcurrentHashMap<>();
  private final Map<String, TrackedThread> carriers = new ConcurrentHashMap<>();
  private final Set<Integer> carrierOsIds = ConcurrentHashMap.newKeySet();
  private final Set<Long> lent = ConcurrentHashMap.newKeySet();
  private final LiveThreads live;

  /// All threads alive now count as the JVM's housekeeping, but for the workers that it shares out:
  /// carriers, the common pool and the like.
  Threads(NanoClock clock, Os os, Consumer<Event> sink) {
    this.clock = clock;
    this.os = os;
    this.sink = sink;
    this.live = new LiveThreads(this::isWork, this::discover);
    for (Thread thread : LiveThreads.now()) {
      if (ThreadKind.of(thread) == ThreadKind.OTHER) {
        housekeeping.add(thread.threadId());
      }
    }
  }

  /// A factory of daemon threads `pool-1`, `pool-2`, … that are watched from their first moment.
  ThreadFactory factory(String pool, ThreadRole role) {
    AtomicInteger number = new AtomicInteger();
    return task -> newThread(pool + "-" + number.incrementAndGet(), pool, role, task);
  }

  /// A daemon thread, not yet started, that is watched from its first moment.
  Thread newThread(String name, String pool, ThreadRole role, Runnable task) {
    Thread thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> runWatched(task));
    track(TrackedThread.unstarted(thread, role, clock.nanos()), role, pool);
    return thread;
  }

  private void runWatched(Runnable task) {
    TrackedThread self = requireNonNull(tracked.get(Thread.currentThread().threadId()));
    self.runsAs(os.threadId());
    try {
      task.run();
    } finally {
      self.ends(clock.nanos(), JVM.getCurrentThreadCpuTime());
    }
  }

  /// Marks a thread that runs tasks of the code under study: while it has one, it is foreign.
  Thread lent(Thread thread) {
    lent.add(thread.threadId());
    return thread;
  }

  /// Leaves a thread out of all counts.
  Thread housekeeping(Thread thread) {
    housekeeping.add(thread.threadId());
    return thread;
  }

  /// The current platform thread, watched from now on if it was not; null on a virtual thread.
  @Nullable TrackedThread current() {
    Thread thread = Thread.currentThread();
    if (thread.isVirtual()) {
      return null;
    }
    TrackedThread known = tracked.get(thread.threadId());
    if (known == null) {
      known = discover(thread);
    }
    if (known.osId() == Os.UNKNOWN) {
      known.runsAs(os.threadId());
    }
    return known;
  }

  /// On a virtual thread: learns which of the kernel's threads its carrier is.
  void meetCarrier() {
    int id = os.threadId();
    if (id == Os.UNKNOWN || carrierOsIds.contains(id)) {
      return;
    }
    String text = Thread.currentThread().toString();
    TrackedThread carrier = carriers.get(text.substring(text.lastIndexOf('@') + 1));
    if (carrier != null && id == os.threadId()) {
      carrier.runsAs(id);
      carrierOsIds.add(id);
    }
  }

  /// Announces a virtual thread.
  void sawVirtual(Thread thread) {
    sink.accept(
        new Event.ThreadSeen(
            clock.nanos(), thread.threadId(), thread.getName(), ThreadRole.VIRTUAL, "virtual"));
  }

  /// Looks for new threads and counts those alive, housekeeping left out.
  int refresh() {
    return live.refresh(clock.nanos());
  }

  /// Forgets a thread that is over.
  void forget(TrackedThread thread) {
    tracked.remove(thread.id());
    lent.remove(thread.id());
    carriers.remove(thread.thread().getName(), thread);
    carrierOsIds.remove(thread.osId());
    thread.close();
  }

  /// The watched threads; among them some that have not started, or are over, since the last look.
  Collection<TrackedThread> tracked() {
    return tracked.values();
  }

  private boolean isWork(Thread thread) {
    return !housekeeping.contains(thread.threadId()) && !HOUSEKEEPING.contains(thread.getName());
  }

  /// What the housekeeping threads alive have used of the cores, the calling thread left out.
  long housekeepingCpuNanos() {
    long self = Thread.currentThread().threadId();
    long[] ids = housekeeping.stream().mapToLong(id -> id).filter(id -> id != self).toArray();
    return ids.length == 0
        ? 0
        : Arrays.stream(JVM.getThreadCpuTime(ids)).filter(nanos -> nanos > 0).sum();
  }

  /// The platform threads alive that none of our factories made, or that were lent and have a task;
  /// nobody's housekeeping is among them. A worker that waits for tasks on a fork-join pool is not
  /// among them, nor are the virtual threads' carriers and pollers.
  List<Thread> foreign() {
    return LiveThreads.now().stream().filter(this::isForeign).toList();
  }

  private boolean isForeign(Thread thread) {
    TrackedThread known = tracked.get(thread.threadId());
    ThreadKind kind = ThreadKind.of(thread);
    return isWork(thread)
        && (known == null || !known.isOurs() || (known.hasTask() && lent.contains(known.id())))
        && kind != ThreadKind.CARRIER
        && kind != ThreadKind.POLLER
        && !(LockSupport.getBlocker(thread) instanceof ForkJoinPool);
  }

  private TrackedThread discover(Thread thread) {
    TrackedThread known = tracked.get(thread.threadId());
    if (known != null) {
      return known;
    }
    ThreadKind kind = ThreadKind.of(thread);
    String pool = kind == ThreadKind.OTHER ? thread.getName() : kind.pool;
    long cpu = JVM.getThreadCpuTime(thread.threadId());
    TrackedThread met =
        track(TrackedThread.running(thread, kind.role, clock.nanos(), cpu), kind.role, pool);
    if (kind == ThreadKind.CARRIER) {
      carriers.put(thread.getName(), met);
    }
    return met;
  }

  private TrackedThread track(TrackedThread created, ThreadRole role, String pool) {
    TrackedThread known = tracked.putIfAbsent(created.id(), created);
    if (known != null) {
      return known;
    }
    String name = created.thread().getName();
    sink.accept(new Event.ThreadSeen(clock.nanos(), created.id(), name, role, pool));
    return created;
  }
}
