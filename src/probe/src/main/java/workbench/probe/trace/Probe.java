package workbench.probe.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Event;
import workbench.probe.event.PoolState;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.VirtualThreads;
import workbench.probe.os.Os;

/// The instruments of one lab JVM, started together. All that they see goes as [Event]s to one
/// sink, which is called on any thread and must not block.
///
/// Start it before any thread that is to be watched: those alive at the start count as the JVM's
/// housekeeping.
public final class Probe implements AutoCloseable {
  private final NanoClock clock = NanoClock.fromNow();
  private final Consumer<Event> sink;
  private final Threads threads;
  private final Spans spans;
  private final @Nullable Sampler sampler;
  private final UiLoop ui;
  private final ProcessCpu processCpu;
  private final List<Pool> pools = new CopyOnWriteArrayList<>();
  private final LiveVirtualThreads virtualThreads = new LiveVirtualThreads();
  private volatile @Nullable VirtualPool virtualPool;
  private volatile PeakThreads peakThreads;

  private Probe(Consumer<Event> sink, boolean recording) {
    Os os = Os.here();
    this.sink = sink;
    this.processCpu = new ProcessCpu(os);
    this.threads = new Threads(clock, os, sink);
    this.spans = recording ? new RecordedSpans(clock, os, threads, sink) : Spans.NONE;
    this.peakThreads = new PeakThreads(threads);
    this.ui = new UiLoop(clock, threads, sink);
    this.sampler = recording ? new Sampler(clock, os, threads, subjects(), sink).start() : null;
  }

  /// Starts all instruments.
  public static Probe start(Consumer<Event> sink) {
    return new Probe(sink, true);
  }

  /// A probe with pools and a UI loop but neither spans nor sampler: the yardstick for what the
  /// instruments cost.
  public static Probe withoutInstruments() {
    return new Probe(event -> {}, false);
  }

  /// The clock of all events.
  public NanoClock clock() {
    return clock;
  }

  public Spans spans() {
    return spans;
  }

  public UiLoop ui() {
    return ui;
  }

  /// Adds an event of the caller's.
  public void emit(Event event) {
    sink.accept(event);
  }

  /// A pool of so many watched threads. The caller shuts it down.
  public Pool pool(String name, int size, ThreadRole role) {
    return watched(new Pool(name, size, threads.factory(name, role), threads, clock));
  }

  /// The same for tasks of the code under study: a thread of it that has a task is foreign.
  ///
  /// @see #foreignThreads
  public Pool lentPool(String name, int size) {
    ThreadFactory factory = threads.factory(name, ThreadRole.POOL);
    return watched(
        new Pool(name, size, task -> threads.lent(factory.newThread(task)), threads, clock));
  }

  private Pool watched(Pool pool) {
    pools.removeIf(Pool::isTerminated);
    pools.add(pool);
    return pool;
  }

  /// A factory of watched daemon threads `name-1`, `name-2`, …
  public ThreadFactory threadFactory(String name, ThreadRole role) {
    return threads.factory(name, role);
  }

  /// An executor of watched virtual threads. The caller shuts it down.
  public VirtualPool virtualPool() {
    VirtualPool pool = new VirtualPool(threads);
    virtualPool = pool;
    return pool;
  }

  /// Leaves a thread of the workbench's own out of all counts.
  public Thread housekeeping(Thread thread) {
    return threads.housekeeping(thread);
  }

  /// The platform threads alive that the code under study started without the probe, itself or by a
  /// library, and those that it was lent and has given a task: of a [#lentPool], and the UI thread.
  public List<Thread> foreignThreads() {
    return threads.foreign();
  }

  /// The CPU time that the whole process has used so far, in nanoseconds, less what the instruments
  /// and Java's other housekeeping threads have. The calling thread's is in it, and so is what the
  /// JVM used to compile code and to collect garbage.
  public long workCpuNanos() {
    return processCpu.read() - threads.housekeepingCpuNanos();
  }

  /// Takes a sample now, so that the next interval begins at this moment.
  public void sample() {
    if (sampler != null) {
      sampler.sample();
    }
  }

  /// Begins to count the most platform threads alive at once.
  public void resetPeak() {
    peakThreads = new PeakThreads(threads);
  }

  /// The most platform threads alive at once since [#resetPeak]: housekeeping left out, and what
  /// was there before and has done nothing since.
  public int peakThreads() {
    return peakThreads.count();
  }

  private Sampler.Subjects subjects() {
    return new Sampler.Subjects() {
      @Override
      public long uiLagNanos() {
        return ui.lagNanos();
      }

      @Override
      public List<PoolState> pools() {
        List<PoolState> states = new ArrayList<>();
        for (Pool pool : pools) {
          PoolState state = pool.state();
          if (state.threads() > 0) {
            states.add(state);
          }
        }
        return states;
      }

      @Override
      public VirtualThreads virtualThreads() {
        VirtualPool pool = virtualPool;
        return virtualThreads.state(pool == null ? 0 : pool.alive());
      }
    };
  }

  /// Ends the UI loop and the sampler. The pools are their owners'.
  @Override
  public void close() {
    ui.close();
    if (sampler != null) {
      sampler.close();
    }
  }
}
