package workbench.bench.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import oshi.SystemInfo;
import oshi.hardware.CentralProcessor;
import oshi.hardware.CentralProcessor.TickType;
import oshi.util.GlobalConfig;

/// Measures how busy each core of the machine is, 20 times a second, on a thread of its own in the
/// host. The system counts in steps of about 10 ms, so each figure is over the last 500 ms.
final class CoreLoadMeter implements AutoCloseable {
  private static final int PERIOD_MILLIS = 50;
  private static final int WINDOW = 10;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("core-load").factory());
  private final Deque<long[][]> ticks = new ArrayDeque<>();
  private final Consumer<List<Double>> sink;

  /// @param sink called on the meter's thread with a share from 0 to 1 for each core
  CoreLoadMeter(Consumer<List<Double>> sink) {
    this.sink = sink;
  }

  /// Returns at once: the meter gets ready on its own thread.
  CoreLoadMeter start() {
    thread.execute(this::begin);
    return this;
  }

  private void begin() {
    // By default the library keeps what it read for longer than our period.
    GlobalConfig.set("oshi.util.memoizer.expiration", 1);
    CentralProcessor processor = new SystemInfo().getHardware().getProcessor();
    var _ =
        thread.scheduleAtFixedRate(
            () -> measure(processor), 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void measure(CentralProcessor processor) {
    long[][] now = processor.getProcessorCpuLoadTicks();
    if (!ticks.isEmpty()) {
      sink.accept(load(ticks.getFirst(), now));
    }
    ticks.addLast(now);
    if (ticks.size() > WINDOW) {
      ticks.removeFirst();
    }
  }

  /// The share of each core's time from one reading to another that was not idle.
  static List<Double> load(long[][] before, long[][] after) {
    List<Double> load = new ArrayList<>(after.length);
    for (int core = 0; core < after.length; core++) {
      long all = 0;
      for (int type = 0; type < after[core].length; type++) {
        all += after[core][type] - before[core][type];
      }
      long idle =
          since(before, after, core, TickType.IDLE) + since(before, after, core, TickType.IOWAIT);
      load.add(all <= 0 ? 0.0 : (double) (all - idle) / all);
    }
    return load;
  }

  private static long since(long[][] before, long[][] after, int core, TickType type) {
    return after[core][type.getIndex()] - before[core][type.getIndex()];
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
