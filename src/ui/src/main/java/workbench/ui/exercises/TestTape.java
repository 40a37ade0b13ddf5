package workbench.ui.exercises;

import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.LongStream;
import workbench.bench.recording.Tape;
import workbench.practice.Trial;
import workbench.probe.event.Event;
import workbench.tutor.exercise.TestResult;

/// What the instruments saw of one test, as a run: it begins a moment before the learner's code
/// does something and ends with the last event.
final class TestTape {
  private static final long BEFORE_NANOS = 20_000_000;
  private static final long AFTER_NANOS = 50_000_000;

  private TestTape() {}

  /// The tape of a test whose instruments saw something.
  static Tape of(TestResult test) {
    List<Event> events =
        test.events().stream().sorted(Comparator.comparingLong(Event::atNanos)).toList();
    LongSummaryStatistics spans = times(events, true);
    LongSummaryStatistics all = times(events, false);
    boolean hasSpans = spans.getCount() > 0;
    long start = hasSpans ? Math.max(all.getMin(), spans.getMin() - BEFORE_NANOS) : all.getMin();
    long end = hasSpans ? Math.min(all.getMax(), spans.getMax() + AFTER_NANOS) : all.getMax();
    Tape tape = new Tape();
    tape.accept(new Event.RunStarted(start - 1, test.sentence(), Map.of(), Trial.CORES, 0));
    events.stream().filter(e -> e.atNanos() <= end).forEach(tape);
    int peak =
        events.stream()
            .filter(Event.Sample.class::isInstance)
            .mapToInt(e -> ((Event.Sample) e).platformThreads())
            .max()
            .orElse(0);
    tape.accept(new Event.RunEnded(end, Event.Outcome.DONE, 0, 0, peak));
    return tape;
  }

  private static LongSummaryStatistics times(List<Event> events, boolean onlySpans) {
    LongStream times =
        events.stream()
            .filter(
                e -> !onlySpans || e instanceof Event.SpanStarted || e instanceof Event.SpanEnded)
            .mapToLong(Event::atNanos);
    return times.summaryStatistics();
  }
}
