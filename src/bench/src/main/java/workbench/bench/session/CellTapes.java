package workbench.bench.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import workbench.bench.recording.Tape;
import workbench.probe.event.Event;
import workbench.probe.event.ThreadRole;

/// Makes tapes of the lab's events, so that the instruments show what cells do.
///
/// A cell that runs a variant brings a start and an end of its own. For any other one a start is
/// made up at the first event after it began, and an end when the cell has returned; if it left
/// something running, when the next cell begins, when that was ended, or after two minutes. Safe on
/// any thread.
public final class CellTapes {
  private static final long LONGEST_LINGERING_NANOS = 120_000_000_000L;
  private static final long LONGEST_NANOS = 600_000_000_000L;
  private static final int MOST_THREADS = 2_000;

  private enum Phase {
    /// No cell is watched.
    OFF,
    /// A cell is under evaluation.
    RUNNING,
    /// A cell has returned and left something running.
    LINGERING
  }

  private final int cores;
  private final IntFunction<String> name;
  private final Consumer<Tape> show;
  private final List<Event> threadsSeen = new ArrayList<>();
  private final List<Event> before = new ArrayList<>();
  private Phase phase = Phase.OFF;
  private int cell;
  private @Nullable Tape tape;
  private boolean isMadeUp;
  private boolean isShown;
  private boolean hasRun;
  private long startNanos;
  private long lastNanos;
  private long lingeringSinceNanos;
  private int peakThreads;

  /// @param cores how many the lab may use
  /// @param name what a cell is called, by its number
  /// @param show called with each tape that is worth to be seen, once it is; must not block
  public CellTapes(int cores, IntFunction<String> name, Consumer<Tape> show) {
    this.cores = cores;
    this.name = name;
    this.show = show;
  }

  /// A cell begins.
  public synchronized void began(int number) {
    cut();
    cell = number;
    phase = Phase.RUNNING;
    hasRun = false;
    before.clear();
  }

  /// The cell has returned.
  ///
  /// @param isLingering whether it has left something running
  public synchronized void returned(boolean isLingering) {
    if (phase != Phase.RUNNING) {
      return;
    }
    if (isLingering && !hasRun) {
      phase = Phase.LINGERING;
      lingeringSinceNanos = lastNanos;
    } else {
      cut();
    }
  }

  /// Nothing is left running any more.
  public synchronized void nothingLeft() {
    if (phase == Phase.LINGERING) {
      cut();
    }
  }

  /// Another lab has taken the place of the one before.
  public synchronized void labStarted() {
    if (tape != null || phase == Phase.LINGERING) {
      cut();
    }
    threadsSeen.clear();
    before.clear();
    lastNanos = 0;
  }

  public synchronized void accept(Event event) {
    if (event instanceof Event.ThreadSeen t
        && t.role() != ThreadRole.VIRTUAL
        && threadsSeen.size() < MOST_THREADS) {
      threadsSeen.add(t);
    }
    if (phase != Phase.OFF) {
      switch (event) {
        case Event.Calibrated _, Event.Predicted _, Event.WarmedUp _ -> before.add(event);
        case Event.RunStarted s -> beginRun(s);
        case Event.RunEnded e -> endRun(e);
        default -> take(event);
      }
    }
    lastNanos = Math.max(lastNanos, event.atNanos());
  }

  private void beginRun(Event.RunStarted start) {
    endTape();
    hasRun = true;
    begin(start, false);
    show();
  }

  private void endRun(Event.RunEnded end) {
    if (tape != null && !isMadeUp) {
      tape.accept(end);
      tape = null;
    }
  }

  private void take(Event event) {
    if (tape == null && !hasRun && event instanceof Event.Sample) {
      begin(new Event.RunStarted(event.atNanos(), name.apply(cell), Map.of(), cores, 0), true);
      return;
    }
    if (tape == null) {
      return;
    }
    tape.accept(event);
    if (event instanceof Event.Sample sample) {
      peakThreads = Math.max(peakThreads, sample.platformThreads());
      show();
    }
    if (isMadeUp && isTooLong(event.atNanos())) {
      cut();
    }
  }

  private boolean isTooLong(long nanos) {
    return nanos - startNanos > LONGEST_NANOS
        || (phase == Phase.LINGERING && nanos - lingeringSinceNanos > LONGEST_LINGERING_NANOS);
  }

  private void begin(Event.RunStarted start, boolean madeUp) {
    Tape begun = new Tape();
    threadsSeen.forEach(begun);
    before.forEach(begun);
    before.clear();
    begun.accept(start);
    tape = begun;
    isMadeUp = madeUp;
    isShown = false;
    startNanos = start.atNanos();
    peakThreads = 0;
  }

  /// A tape with nothing on it is not worth to be seen: a cell that takes no time would wipe out
  /// what was there before.
  private void show() {
    if (tape != null && !isShown) {
      isShown = true;
      show.accept(tape);
    }
  }

  private void cut() {
    endTape();
    phase = Phase.OFF;
  }

  private void endTape() {
    if (tape != null) {
      Event.Outcome outcome = isMadeUp ? Event.Outcome.DONE : Event.Outcome.CANCELLED;
      tape.accept(new Event.RunEnded(lastNanos, outcome, 0, 0, peakThreads));
      tape = null;
    }
  }
}
