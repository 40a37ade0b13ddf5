package workbench.probe.agent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import workbench.probe.agent.Leftover.Kind;

/// What the learner's cells started and left running: platform threads, virtual threads, and
/// executors that were not closed. Workers of pools that only wait for tasks count with their
/// executor; the common pool's do not count then.
///
/// [#end] may be called on any thread; the rest is the evaluating thread's.
final class Leftovers {
  /// A thread that is about to end gets this long before it counts.
  private static final long GRACE_NANOS = 50_000_000;

  private static final long PAUSE_NANOS = 2_000_000;

  private final Supplier<List<Thread>> platformThreads;
  private final Set<Object> before = Collections.newSetFromMap(new WeakHashMap<>());
  private final Map<Object, Integer> cells = new WeakHashMap<>();
  private int cell;

  /// @param platformThreads those of the learner's that are alive; never null
  Leftovers(Supplier<List<Thread>> platformThreads) {
    this.platformThreads = platformThreads;
  }

  /// What runs now was there before any cell.
  synchronized void start() {
    before.addAll(running());
  }

  /// Makes something of the lab's own: the threads and executors that begin meanwhile belong to no
  /// cell.
  synchronized <T> T own(Supplier<T> maker) {
    Set<Object> known = new HashSet<>(running());
    T made = maker.get();
    running().stream().filter(one -> !known.contains(one)).forEach(before::add);
    return made;
  }

  private List<Object> running() {
    List<Object> running = new ArrayList<>(platformThreads.get());
    running.addAll(ThreadRegistry.looseVirtualThreads());
    ThreadRegistry.executors().forEach(e -> running.add(e.container()));
    return running;
  }

  synchronized void begin(int cell) {
    this.cell = cell;
  }

  private record Found(Kind kind, String name, Object identity, Thread.State state) {}

  /// All that is left running now, after a moment of grace for what is new.
  synchronized String list() {
    long deadline = System.nanoTime() + GRACE_NANOS;
    List<Found> found = found();
    while (found.stream().anyMatch(f -> !cells.containsKey(f.identity))
        && System.nanoTime() < deadline) {
      LockSupport.parkNanos(PAUSE_NANOS);
      found = found();
    }
    found.forEach(f -> cells.putIfAbsent(f.identity, cell));
    return Leftover.write(grouped(found));
  }

  private List<Found> found() {
    List<Found> found = new ArrayList<>();
    List<ThreadRegistry.Open> executors = executors();
    executors.forEach(e ->
        found.add(
            new Found(
                Kind.EXECUTOR,
                e.name() + " with " + threads(e.threads().size()),
                e.container(),
                Thread.State.WAITING)));
    Set<Thread> members = executors.stream().flatMap(e -> e.threads().stream()).collect(toSet());
    Stream.concat(platformThreads.get().stream(), ThreadRegistry.looseVirtualThreads().stream())
        .filter(t -> !before.contains(t) && !members.contains(t))
        .forEach(t ->
            found.add(
                new Found(
                    t.isVirtual() ? Kind.VIRTUAL_THREAD : Kind.THREAD, name(t), t, t.getState())));
    found.removeIf(f -> f.state == Thread.State.TERMINATED);
    return found;
  }

  private List<ThreadRegistry.Open> executors() {
    List<Thread> learners = platformThreads.get();
    return ThreadRegistry.executors().stream()
        .filter(e -> !before.contains(e.container()))
        .filter(e ->
            e.threads().isEmpty()
                ? e.container() instanceof ExecutorService
                : e.threads().stream().anyMatch(t -> t.isVirtual() || learners.contains(t)))
        .toList();
  }

  private static String name(Thread thread) {
    return thread.getName().isEmpty() ? "unnamed" : thread.getName();
  }

  private static String threads(int count) {
    return count == 1 ? "1 thread" : count + " threads";
  }

  private record Group(int cell, Kind kind, String name, String detail) {}

  private List<Leftover> grouped(List<Found> found) {
    Map<Group, List<Found>> groups =
        found.stream().collect(groupingBy(this::group, LinkedHashMap::new, toList()));
    List<Leftover> all = new ArrayList<>();
    groups.forEach((group, members) -> {
      String name = members.size() == 1 ? members.getFirst().name : group.name;
      all.add(new Leftover(group.cell, group.kind, name, group.detail, members.size()));
    });
    return all;
  }

  /// Threads that differ only in their number are of one group.
  private Group group(Found found) {
    int seenAfter = cells.getOrDefault(found.identity, cell);
    return new Group(seenAfter, found.kind, found.name.replaceAll("[0-9]+$", "*"), detail(found));
  }

  private static String detail(Found found) {
    if (found.kind == Kind.EXECUTOR) {
      return "never closed";
    }
    return switch (found.state) {
      case RUNNABLE -> "running";
      case BLOCKED -> "waiting for a lock";
      case WAITING -> "waiting";
      case TIMED_WAITING -> "sleeping or waiting for a time";
      case NEW, TERMINATED -> found.state.name().toLowerCase(Locale.ROOT);
    };
  }

  /// Shuts the executors down and interrupts the threads. Whether they heed it is theirs.
  synchronized void end() {
    executors().forEach(ThreadRegistry::end);
    found().stream()
        .map(Found::identity)
        .filter(Thread.class::isInstance)
        .map(Thread.class::cast)
        .forEach(Thread::interrupt);
  }
}
