package workbench.ui.instruments;

import java.util.List;
import java.util.function.ToLongFunction;
import workbench.bench.measure.UiLag;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.ItemEnded;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.ThreadTime;

/// The figures of one moment of a run.
///
/// @param uiLagNanos how late the UI thread is
/// @param heldThreads threads inside a task and waiting, on average over the last sample
/// @param busyCores cores' worth of time that the lab used, over the last sample
/// @param done items that are through
/// @param failed items that failed
/// @param items how many the run has
public record Now(
    long uiLagNanos, double heldThreads, double busyCores, int done, int failed, int items) {
  static final Now NOTHING = new Now(0, 0, 0, 0, 0, 0);

  static Now of(Recording recording, boolean isEnded) {
    List<Sample> samples = recording.samples();
    List<ItemEnded> ended = recording.itemsEnded();
    int done = count(ended, Outcome.DONE);
    int failed = count(ended, Outcome.FAILED);
    int items = recording.started().items();
    if (samples.isEmpty() || isEnded) {
      return new Now(0, 0, 0, done, failed, items);
    }
    Sample last = samples.getLast();
    long cpu = Math.max(0, last.processCpuNanos() - last.samplerCpuNanos());
    return new Now(
        last.uiLagNanos(),
        share(last, ThreadTime::held),
        last.intervalNanos() == 0 ? 0 : (double) cpu / last.intervalNanos(),
        done,
        failed,
        items);
  }

  private static int count(List<ItemEnded> ended, Outcome outcome) {
    return (int) ended.stream().filter(e -> e.outcome() == outcome).count();
  }

  private static double share(Sample sample, ToLongFunction<ThreadTime> nanos) {
    return sample.intervalNanos() == 0
        ? 0
        : (double) sample.threads().stream().mapToLong(nanos).sum() / sample.intervalNanos();
  }

  public boolean isFrozen() {
    return uiLagNanos > UiLag.FREEZE.toNanos();
  }
}
