package workbench.probe.trace;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
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
  /// Helpers of libraries and of the JVM that may start late and do no work of the learner's.
  private static final Set<String> HOUSEKEEPING =
      Set.of("Common-Cleaner", "Attach Listener", "Signal Dispatcher", "JavaCPP Deallocator");

  private static final String CARRIERS = "CarrierThreads";
  private static final String COMMON_POOL = "ForkJoinPool.commonPool-worker-";
  private static final String HTTP_CLIENT = "HttpClient-";

  private final NanoClock clock;
  private final Os os;
  private final Consumer<Event> sink;
  private final ThreadGroup root;
  private final Set<Long> housekeeping = ConcurrentHashMap.newKeySet();
  private final Map<Long, TrackedThread> tracked = new ConcurrentHashMap<>();
  private final Map<String, TrackedThread> carriers = new ConcurrentHashMap<>();
  private final Set<Integer> carrierOsIds = ConcurrentHashMap.newKeySet();

  /// All threads alive now count as the JVM's housekeeping.
  Threads(NanoClock clock, Os os, Consumer<Event> sink) {
    this.clock = clock;
    this.os = os;
    this.sink = sink;
    this.root = rootGroup();
    for (Thread thread : alive()) {
      housekeeping.add(thread.threadId());
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
    track(thread, role, pool, true);
    return thread;
  }

  private void runWatched(Runnable task) {
    TrackedThread self = requireNonNull(tracked.get(Thread.currentThread().threadId()));
    self.runsAs(os.threadId());
    try {
      task.run();
    } finally {
      self.ends(clock.nanos(), os.threadCpuNanos());
    }
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
    TrackedThread carrier = carriers.get(text.substring(text.indexOf('@') + 1));
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
    int count = 0;
    for (Thread thread : alive()) {
      if (isWork(thread)) {
        count++;
        discover(thread);
      }
    }
    return count;
  }

  /// Forgets the threads that are over.
  void prune() {
    tracked.values().removeIf(t -> t.isOver() && forget(t));
  }

  /// The watched threads; among them some that have not started, or are over, since the last look.
  Collection<TrackedThread> tracked() {
    return tracked.values();
  }

  private boolean isWork(Thread thread) {
    return !housekeeping.contains(thread.threadId()) && !HOUSEKEEPING.contains(thread.getName());
  }

  private boolean forget(TrackedThread thread) {
    carriers.remove(thread.thread().getName(), thread);
    carrierOsIds.remove(thread.osId());
    thread.close();
    return true;
  }

  private TrackedThread discover(Thread thread) {
    TrackedThread known = tracked.get(thread.threadId());
    if (known != null) {
      return known;
    }
    String name = thread.getName();
    ThreadGroup group = thread.getThreadGroup();
    if (group != null && group.getName().equals(CARRIERS)) {
      TrackedThread carrier = track(thread, ThreadRole.CARRIER, "carriers", false);
      carriers.put(name, carrier);
      return carrier;
    }
    if (name.startsWith(COMMON_POOL)) {
      return track(thread, ThreadRole.POOL, "common", false);
    }
    if (name.startsWith(HTTP_CLIENT)) {
      return track(thread, ThreadRole.IO, "HttpClient", false);
    }
    return track(thread, ThreadRole.OTHER, name, false);
  }

  private TrackedThread track(Thread thread, ThreadRole role, String pool, boolean tasksAreSeen) {
    long now = clock.nanos();
    TrackedThread created = new TrackedThread(thread, role, tasksAreSeen, now);
    TrackedThread known = tracked.putIfAbsent(thread.threadId(), created);
    if (known != null) {
      return known;
    }
    sink.accept(new Event.ThreadSeen(now, thread.threadId(), thread.getName(), role, pool));
    return created;
  }

  private List<Thread> alive() {
    Thread[] threads = new Thread[root.activeCount() + 64];
    int count = root.enumerate(threads);
    while (count == threads.length) {
      threads = new Thread[count * 2];
      count = root.enumerate(threads);
    }
    List<Thread> alive = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      alive.add(threads[i]);
    }
    return alive;
  }

  private static ThreadGroup rootGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }
}
