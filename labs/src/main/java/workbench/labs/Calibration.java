package workbench.labs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Event;
import workbench.probe.event.ThreadRole;
import workbench.probe.os.Os;
import workbench.probe.trace.Probe;
import workbench.probe.trace.Spans;

/// Measures what one download, one blur and one save of a workload cost on this machine: the parts
/// from which the model predicts a run. Single figures are medians, those of many at once means. It
/// takes about three seconds with the default workload, the warm-up included.
final class Calibration {
  private static final int ROUNDS = 5;
  private static final int CROWD = 4;
  private static final Os OS = Os.here();

  private final Probe probe;
  private final URI origin;
  private final int cores = Runtime.getRuntime().availableProcessors();

  private volatile @Nullable Workshop underWay;

  Calibration(Probe probe, URI origin) {
    this.probe = probe;
    this.origin = origin;
  }

  Event.Calibrated measure(Workload workload) {
    once(workload.warmUp(cores));
    return once(workload);
  }

  /// Has [#measure] fail with a `CancellationException` soon. Safe on any thread.
  void cancel() {
    Workshop workshop = underWay;
    if (workshop != null) {
      workshop.cancel();
    }
  }

  private Event.Calibrated once(Workload workload) {
    Path to = TemporaryFolder.create();
    try (Workshop workshop = new Workshop(probe, Spans.NONE, workload, cores)) {
      underWay = workshop;
      List<Item> items = Items.of(workload.images(ROUNDS), origin, to);
      return measure(workshop, items);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      TemporaryFolder.delete(to);
    }
  }

  private Event.Calibrated measure(Workshop workshop, List<Item> items) {
    byte[][] blurred = new byte[items.size()][];
    long[] download = new long[items.size()];
    long cpuBefore = OS.processCpuNanos();
    byte[][] originals = downloaded(workshop, items, download);
    long downloadCpu = (OS.processCpuNanos() - cpuBefore) / items.size();
    Tools t = new Tools(workshop, items.getFirst());
    long shared = blursAtOnce(cores, t, originals);
    long crowded = blursAtOnce(CROWD * cores, t, originals);
    // Last, when the cores are at their full clock rate, as they are in a run.
    long[] blur = each(items.size(), i -> blurred[i] = t.blur(originals[i]));
    long[] save = each(items.size(), i -> t.saveBlocking(blurred[i], items.get(i).target()));
    return new Event.Calibrated(
        probe.clock().nanos(),
        median(download),
        downloadCpu,
        median(blur),
        shared,
        crowded,
        median(save));
  }

  /// Downloads all at once.
  private static byte[][] downloaded(Workshop workshop, List<Item> items, long[] nanos) {
    long start = System.nanoTime();
    List<CompletableFuture<byte[]>> downloads =
        IntStream.range(0, items.size())
            .mapToObj(i ->
                new Tools(workshop, items.get(i))
                    .download(items.get(i).source())
                    .whenComplete((body, failure) -> nanos[i] = System.nanoTime() - start))
            .toList();
    return downloads.stream().map(CompletableFuture::join).toArray(byte[][]::new);
  }

  /// What one blur takes of a core while so many threads blur.
  private long blursAtOnce(int threads, Tools t, byte[][] originals) {
    int blurs = ROUNDS * Math.max(cores, threads / 2);
    long start = System.nanoTime();
    try (ExecutorService pool = probe.pool("calibration", threads, ThreadRole.POOL)) {
      for (int i = 0; i < blurs; i++) {
        byte[] original = originals[i % originals.length];
        pool.execute(() -> t.blur(original));
      }
    }
    return (System.nanoTime() - start) * cores / blurs;
  }

  private static long[] each(int count, IntConsumer work) {
    return IntStream.range(0, count)
        .mapToLong(i -> {
          long start = System.nanoTime();
          work.accept(i);
          return System.nanoTime() - start;
        })
        .toArray();
  }

  private static long median(long[] nanos) {
    long[] sorted = Arrays.copyOf(nanos, nanos.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
