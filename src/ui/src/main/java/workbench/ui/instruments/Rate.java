package workbench.ui.instruments;

import java.time.Duration;

/// How often pictures are made.
///
/// @param period from one to the next, at the least
/// @param rest how long after one none is made, as a multiple of what it took
public record Rate(Duration period, double rest) {
  /// 20 a second, and so few that they take no more than a third of a core: the lab needs the
  /// cores.
  public static final Rate LIVE = new Rate(Duration.ofMillis(50), 2);

  /// As many as can be made, to measure how many that is.
  public static final Rate UNLIMITED = new Rate(Duration.ofNanos(1), 0);
}
