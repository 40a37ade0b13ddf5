package workbench.labs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.pipeline.ImageFiles;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.trace.Probe;
import workbench.probe.trace.Spans;

/// Runs variants over workloads in this process, one at a time, under the probe's eyes.
public final class Runner {
  private final Probe probe;
  private final URI origin;
  private volatile @Nullable Batch underWay;
  private volatile @Nullable AppWindow window;
  private volatile boolean cancelled;
  private final int cores = Runtime.getRuntime().availableProcessors();

  /// @param origin the bundled origin
  public Runner(Probe probe, URI origin) {
    this.probe = probe;
    this.origin = origin;
  }

  /// Warms up, then runs the variant over the workload. An item that fails does not end the run; an
  /// interrupt or [#cancel] does.
  ///
  /// @throws UncheckedIOException if the list of sources or the target folder cannot be used
  public RunSummary run(Variant variant, Workload workload) {
    cancelled = false;
    warmUp(variant, workload);
    return record(variant, workload);
  }

  /// Runs one variant after the other over the workload, each as [#run] does. Cancelling ends the
  /// run under way and begins no other.
  ///
  /// @throws UncheckedIOException if the list of sources or the target folder cannot be used
  public RunComparison compare(List<Variant> variants, Workload workload) {
    cancelled = false;
    List<RunSummary> runs = new ArrayList<>();
    for (Variant variant : variants) {
      warmUp(variant, workload);
      runs.add(record(variant, workload));
      if (runs.getLast().outcome() == Outcome.CANCELLED) {
        break;
      }
    }
    return new RunComparison(runs);
  }

  /// Runs the variant over the workload without warming up: for the results rather than for the
  /// figures.
  ///
  /// @throws UncheckedIOException if the list of sources or the target folder cannot be used
  public RunSummary process(Variant variant, Workload workload) {
    cancelled = false;
    return record(variant, workload);
  }

  private RunSummary record(Variant variant, Workload workload) {
    Path to = targetOf(workload);
    List<Item> items = itemsOf(workload, to);
    System.gc();
    try (Workshop workshop = new Workshop(probe, probe.spans(), workload, cores)) {
      Batch batch = new Batch(variant, workshop, items, probe::emit);
      probe.sample();
      probe.resetPeak();
      long start = probe.clock().nanos();
      probe.emit(new Event.RunStarted(start, variant.id(), workload.toMap(), cores, items.size()));
      window = workshop.window();
      workshop.window().open();
      Outcome outcome = perform(batch);
      probe.sample();
      long end = probe.clock().nanos();
      int peak = probe.peakThreads();
      workshop.window().close();
      probe.emit(new Event.RunEnded(end, outcome, batch.done(), batch.failed(), peak));
      Duration wall = Duration.ofNanos(end - start);
      return new RunSummary(variant.id(), outcome, batch.done(), batch.failed(), wall, peak);
    }
  }

  /// Lets the compiler see the code that will be measured: the same variant over a few photographs
  /// without latency, off the record.
  private void warmUp(Variant variant, Workload workload) {
    long start = probe.clock().nanos();
    Path to = TemporaryFolder.create();
    Workload few = workload.warmUp(cores);
    try (Workshop workshop = new Workshop(probe, Spans.NONE, few, cores)) {
      perform(new Batch(variant, workshop, Items.of(few, origin, to), event -> {}));
      probe.emit(
          new Event.WarmedUp(probe.clock().nanos(), few.images(), probe.clock().nanos() - start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      TemporaryFolder.delete(to);
    }
  }

  /// Cancels the run that is under way, if any, also while it warms up. Safe on any thread.
  public void cancel() {
    cancelled = true;
    Batch batch = underWay;
    if (batch != null) {
      batch.cancel();
    }
  }

  /// Clicks the button in the window of the application under study: of the run under way, or else
  /// of the last one, where nothing is painted any more. Safe on any thread.
  void click() {
    AppWindow clicked = window;
    if (clicked != null) {
      clicked.click();
    }
  }

  private Outcome perform(Batch batch) {
    underWay = batch;
    if (cancelled) {
      batch.cancel();
    }
    try {
      return batch.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.CANCELLED;
    } finally {
      underWay = null;
    }
  }

  private List<Item> itemsOf(Workload workload, Path to) {
    try {
      Files.createDirectories(to);
      List<Item> items = Items.of(workload, origin, to);
      items.stream().map(item -> item.target().getParent()).distinct().forEach(ImageFiles::sweep);
      return items;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path targetOf(Workload workload) {
    return workload.to().orElseGet(TemporaryFolder::create);
  }
}
