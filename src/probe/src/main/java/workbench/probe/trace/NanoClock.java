package workbench.probe.trace;

/// A monotonic clock whose readings count from an origin of its own.
@FunctionalInterface
public interface NanoClock {
  /// Nanoseconds since the origin.
  long nanos();

  /// The system's clock, counting from now.
  static NanoClock fromNow() {
    long origin = System.nanoTime();
    return () -> System.nanoTime() - origin;
  }
}
