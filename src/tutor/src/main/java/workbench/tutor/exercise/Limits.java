package workbench.tutor.exercise;

import java.time.Duration;

/// What a check JVM may use.
///
/// @param testTime how long one test may take
/// @param floodBytes what one test may print
/// @param heapMebibytes its heap
public record Limits(Duration testTime, long floodBytes, int heapMebibytes) {
  private static final Duration USUAL_TEST_TIME = Duration.ofSeconds(10);
  private static final long FLOOD_BYTES = 4L * 1024 * 1024;
  private static final int HEAP_MEBIBYTES = 256;

  /// The limits for this machine: the slower it is, the more time.
  public static Limits forThisMachine() {
    double times = Pace.slowness();
    Duration time = Duration.ofSeconds(Math.round(USUAL_TEST_TIME.toSeconds() * times));
    return new Limits(time, FLOOD_BYTES, HEAP_MEBIBYTES);
  }

  /// With another time for a test.
  public Limits withTestTime(Duration time) {
    return new Limits(time, floodBytes, heapMebibytes);
  }
}
