package workbench.labs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import workbench.probe.event.Event;
import workbench.probe.trace.Probe;
import workbench.probe.trace.Spans;

/// Measures what one download, one blur and one save of a workload cost on this machine: the parts
/// from which the model predicts a run. Each figure is a median. It takes about a second with the
/// default workload.
final class Calibration {
  private static final int ROUNDS = 5;
  private static final int DOWNLOADS = 2;

  private final Probe probe;
  private final URI origin;
  private final int cores = Runtime.getRuntime().availableProcessors();

  Calibration(Probe probe, URI origin) {
    this.probe = probe;
    this.origin = origin;
  }

  Event.Calibrated measure(Workload workload) {
    Path to = TemporaryFolder.create();
    try (Workshop workshop = new Workshop(probe, Spans.NONE, workload, cores)) {
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
    long[] download = new long[DOWNLOADS];
    byte[][] originals = downloaded(workshop, items, download);
    Tools t = new Tools(workshop, items.getFirst());
    t.blur(originals[0]);
    long[] blur = each(items.size(), i -> blurred[i] = t.blur(originals[i]));
    long[] save = each(items.size(), i -> t.saveBlocking(blurred[i], items.get(i).target()));
    return new Event.Calibrated(
        probe.clock().nanos(), median(download), median(blur), shared(t, originals), median(save));
  }

  /// Downloads a few at once and answers them in turn, as often as there are items.
  private static byte[][] downloaded(Workshop workshop, List<Item> items, long[] nanos) {
    long start = System.nanoTime();
    List<CompletableFuture<byte[]>> downloads =
        IntStream.range(0, nanos.length)
            .mapToObj(i ->
                new Tools(workshop, items.get(i))
                    .download(items.get(i).source())
                    .whenComplete((body, failure) -> nanos[i] = System.nanoTime() - start))
            .toList();
    return IntStream.range(0, items.size())
        .mapToObj(i -> downloads.get(i % nanos.length).join())
        .toArray(byte[][]::new);
  }

  /// One blur while every core blurs: the time of all, by how many each core did.
  private long shared(Tools t, byte[][] originals) {
    long start = System.nanoTime();
    CompletableFuture<?>[] blurs =
        IntStream.range(0, ROUNDS * cores)
            .mapToObj(
                i -> CompletableFuture.runAsync(() -> t.blur(originals[i % ROUNDS]), t.cpuPool()))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(blurs).join();
    return (System.nanoTime() - start) / ROUNDS;
  }

  private static long[] each(int count, java.util.function.IntConsumer work) {
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
