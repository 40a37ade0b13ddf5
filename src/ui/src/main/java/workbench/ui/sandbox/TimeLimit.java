package workbench.ui.sandbox;

import java.time.Duration;
import java.util.Optional;

/// How long a cell may take before it is stopped. Its text is `sandbox.limit.NAME`.
enum TimeLimit {
  NONE(Duration.ZERO),
  SHORT(Duration.ofSeconds(5)),
  USUAL(Duration.ofSeconds(30)),
  LONG(Duration.ofMinutes(2));

  private final Duration length;

  TimeLimit(Duration length) {
    this.length = length;
  }

  /// Empty for as long as it likes.
  Optional<Duration> length() {
    return this == NONE ? Optional.empty() : Optional.of(length);
  }
}
