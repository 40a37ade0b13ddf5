package workbench.ui.instruments;

import java.util.List;
import java.util.function.LongSupplier;

/// Up to which moment a run is looked at: it follows the end, stands still, or moves at a speed.
/// Moments are nanoseconds since the run's start. Safe on any thread.
public final class Playhead {
  /// The speeds that a replay can have.
  public static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

  private sealed interface State {
    record Following() implements State {}

    record Standing(long atNanos) implements State {}

    record Moving(long fromNanos, long sinceNanos, double speed) implements State {}
  }

  private final LongSupplier clock;
  private volatile State state = new State.Following();

  /// A playhead that follows.
  ///
  /// @param clock nanoseconds that never fall
  public Playhead(LongSupplier clock) {
    this.clock = clock;
  }

  /// Stays at the run's end from now on, also while it grows.
  public void follow() {
    state = new State.Following();
  }

  public void standAt(long nanos) {
    state = new State.Standing(Math.max(0, nanos));
  }

  /// Moves on from a moment.
  ///
  /// @param speed 1 for as fast as it was
  public void play(long fromNanos, double speed) {
    state = new State.Moving(fromNanos, clock.getAsLong(), speed);
  }

  public boolean isFollowing() {
    return state instanceof State.Following;
  }

  public boolean isMoving() {
    return state instanceof State.Moving;
  }

  /// Where it is in a run of this length. Once it has moved to the end, it stands there.
  public long at(long lengthNanos) {
    State now = state;
    return switch (now) {
      case State.Following _ -> lengthNanos;
      case State.Standing s -> Math.min(s.atNanos, lengthNanos);
      case State.Moving m -> {
        long at = m.fromNanos + (long) ((clock.getAsLong() - m.sinceNanos) * m.speed);
        yield Math.min(at, lengthNanos);
      }
    };
  }
}
