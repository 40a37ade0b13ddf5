package workbench.tutor.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Tape;
import workbench.probe.event.Event;

/// What is seen of the cell that runs: the runs of variants in it, or else the cell as a whole, if
/// it takes long enough for a chart, or operations were done in it. Safe on any thread.
final class Sightings {
  /// What the tape of a cell as a whole is called.
  static final String CELL = "cell";

  private static final long WORTH_A_CHART_NANOS = 150_000_000;

  private final Consumer<Tape> show;
  private final List<Tape> runs = new ArrayList<>();
  private @Nullable Tape whole;
  private boolean isShown;

  /// @param show told each tape that is worth to be seen, once it is
  Sightings(Consumer<Tape> show) {
    this.show = show;
  }

  synchronized void begin() {
    runs.clear();
    whole = null;
    isShown = false;
  }

  synchronized void add(Tape tape) {
    if (tape.last(Event.RunStarted.class).filter(s -> s.variant().equals(CELL)).isPresent()) {
      whole = tape;
    } else {
      runs.add(tape);
      show.accept(tape);
    }
  }

  /// There is more on the tapes.
  synchronized void grown() {
    Tape tape = whole;
    if (tape != null && runs.isEmpty() && !isShown && isWorthAChart(tape)) {
      isShown = true;
      show.accept(tape);
    }
  }

  /// The cell has ended.
  synchronized void end() {
    Tape tape = whole;
    if (tape != null && runs.isEmpty() && !isShown && hasSpans(tape)) {
      isShown = true;
      show.accept(tape);
    }
  }

  private static boolean isWorthAChart(Tape tape) {
    return tape.lengthNanos() >= WORTH_A_CHART_NANOS;
  }

  private static boolean hasSpans(Tape tape) {
    return tape.recording().filter(recording -> !recording.spans().isEmpty()).isPresent();
  }

  /// Those that were shown, in order.
  synchronized List<Tape> shown() {
    Tape tape = whole;
    return runs.isEmpty() && tape != null && isShown ? List.of(tape) : List.copyOf(runs);
  }

  synchronized List<Recording> runs() {
    return runs.stream().flatMap(tape -> tape.recording().stream()).toList();
  }

  /// The cell as a whole, up to its first run.
  synchronized Optional<Recording> whole() {
    return Optional.ofNullable(whole).flatMap(Tape::recording);
  }
}
