package workbench.bench.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.ItemEnded;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.RunEnded;
import workbench.probe.event.Event.Sample;

/// A run's figures. Of a run that is under way they are the figures so far. The names are those of
/// the JSON that tools read.
///
/// @param firstResultMillis from the run's start to the first item done; empty if none is
/// @param busyCores the lab process's CPU time over wall time, on average, the sampler's left out
/// @param peakThreads the most platform threads alive at once, the JVM's housekeeping left out
/// @param heldThreadSeconds how long platform threads waited inside tasks, all added up
/// @param readyThreadSeconds how long platform threads wanted a core and had none, all added up;
///   empty where the system does not tell
/// @param uiLagMedianMillis see [UiLag] for how missed beats count
/// @param uiLag99Millis 99 of 100 beats were at most this late
/// @param uiFrozenMillis how long the UI lag was over 100 ms
/// @param operations one for each operation that has ended, in the order of the pipeline
public record Measures(
    double wallMillis,
    int itemsDone,
    int itemsFailed,
    double itemsPerSecond,
    OptionalDouble firstResultMillis,
    double busyCores,
    int peakThreads,
    double heldThreadSeconds,
    OptionalDouble readyThreadSeconds,
    double uiLagMedianMillis,
    double uiLag99Millis,
    double uiLagMaxMillis,
    double uiFrozenMillis,
    long peakHeapBytes,
    List<OperationMeasure> operations) {
  public Measures {
    operations = List.copyOf(operations);
  }

  /// The measures of a recording, or of what there is of it.
  public static Measures of(Recording recording) {
    RunWindow window = RunWindow.of(recording);
    ThreadTimes times = ThreadTimes.of(window);
    BusyCores busyCores = BusyCores.of(window);
    UiLag lag = UiLag.of(window);
    int done = ended(window, Outcome.DONE).size();
    return new Measures(
        window.wallNanos() / 1e6,
        done,
        ended(window, Outcome.FAILED).size(),
        window.wallNanos() == 0 ? 0 : done / (window.wallNanos() / 1e9),
        firstResultMillis(window),
        busyCores.average(),
        peakThreads(window),
        times.platform().heldNanos() / 1e9,
        readyThreadSeconds(window, times),
        lag.medianMillis(),
        lag.lag99Millis(),
        lag.maxMillis(),
        lag.frozenMillis(),
        window.samples().stream().mapToLong(Sample::heapBytes).max().orElse(0),
        new OperationTimes(window, times, busyCores).all());
  }

  private static List<ItemEnded> ended(RunWindow window, Outcome outcome) {
    return window.recording().itemsEnded().stream()
        .filter(e -> window.recording().sinceStart(e.atNanos()) <= window.wallNanos())
        .filter(e -> e.outcome() == outcome)
        .toList();
  }

  private static OptionalDouble firstResultMillis(RunWindow window) {
    return ended(window, Outcome.DONE).stream()
        .mapToDouble(e -> window.recording().sinceStart(e.atNanos()) / 1e6)
        .min();
  }

  /// Known if it was told of any thread or span: none of them need have waited for a core.
  private static OptionalDouble readyThreadSeconds(RunWindow window, ThreadTimes times) {
    long ready = times.platform().readyNanos();
    boolean isTold =
        ready > 0 || window.recording().spans().stream().anyMatch(s -> s.readyNanos() >= 0);
    return isTold ? OptionalDouble.of(ready / 1e9) : OptionalDouble.empty();
  }

  private static int peakThreads(RunWindow window) {
    Optional<RunEnded> end = window.recording().ended();
    IntStream sampled = window.samples().stream().mapToInt(Sample::platformThreads);
    return Math.max(sampled.max().orElse(0), end.map(RunEnded::peakThreads).orElse(0));
  }
}
