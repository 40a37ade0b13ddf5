package workbench.practice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks again and again for a platform thread that waits inside the learner's code. One that is
/// seen at the same place many times in a row waits there; a thread that passes by does not. For
/// one thread.
final class WaitingThread {
  private static final int SIGHTINGS = 10;

  private final Scope scope;
  private @Nullable InsideThread seen;
  private int sightings;

  WaitingThread(Scope scope) {
    this.scope = scope;
  }

  /// Looks once, unless it is found.
  void look() {
    if (isFound()) {
      return;
    }
    InsideThread before = seen;
    InsideThread held =
        InsideThread.now(scope).stream()
            .filter(InsideThread::isHeld)
            .filter(thread -> before == null || thread.standsAsIn(before))
            .findFirst()
            .orElse(null);
    sightings = held == null ? 0 : sightings + 1;
    seen = held;
  }

  private boolean isFound() {
    return sightings >= SIGHTINGS;
  }

  /// The thread that waits, if one does.
  Optional<InsideThread> found() {
    return isFound() ? Optional.ofNullable(seen) : Optional.empty();
  }
}
