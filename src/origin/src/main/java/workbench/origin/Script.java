package workbench.origin;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Set;
import java.util.SplittableRandom;

/// How an origin answers: how late, how slowly and with which fault.
///
/// @param latency from a request's arrival to the first byte of its answer; at most an hour
/// @param jitter how far the latency may go up or down; at most an hour
/// @param bandwidthBytesPerSecond how fast one body is sent; 0 is as fast as can be
/// @param seed of the jitter
/// @param fault what goes wrong
public record Script(
    Duration latency, Duration jitter, long bandwidthBytesPerSecond, long seed, Fault fault) {
  private static final Duration LONGEST = Duration.ofHours(1);

  /// Answers at once, at full speed, without a fault.
  public static final Script NONE = new Script(Duration.ZERO, Duration.ZERO, 0, 0, Fault.NONE);

  /// The names by which a request overrides a script.
  static final Set<String> PARAMETERS = Set.of("latency", "jitter", "bandwidth", "seed", "fault");

  public Script {
    requireWithinAnHour("latency", latency);
    requireWithinAnHour("jitter", jitter);
    if (bandwidthBytesPerSecond < 0) {
      throw new IllegalArgumentException(
          "bandwidth must be 0 or more bytes a second, not %d.".formatted(bandwidthBytesPerSecond));
    }
    requireNonNull(fault, "fault");
  }

  private static void requireWithinAnHour(String name, Duration duration) {
    if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "%s must be from 0 to %d ms, not %d."
              .formatted(name, LONGEST.toMillis(), duration.toMillis()));
    }
  }

  /// The script that a query such as `latency=300&jitter=50&fault=stall` describes. Latency and
  /// jitter are in milliseconds, bandwidth is in bytes a second; what is not named is as in
  /// [#NONE].
  ///
  /// @throws IllegalArgumentException if a parameter is unknown or its value is wrong; the message
  ///   is one sentence that names it
  public static Script parse(String query) {
    return NONE.overriddenBy(Query.of(query, PARAMETERS));
  }

  Script overriddenBy(Query query) {
    if (query.isEmpty()) {
      return this;
    }
    String faultId = query.text("fault");
    return new Script(
        query.millis("latency", latency, LONGEST),
        query.millis("jitter", jitter, LONGEST),
        query.number("bandwidth", bandwidthBytesPerSecond, 0, Long.MAX_VALUE),
        query.number("seed", seed, Long.MIN_VALUE, Long.MAX_VALUE),
        faultId == null ? fault : Fault.of(faultId));
  }

  /// The latency of one item, jitter included: the same for the same seed and item, and never below
  /// zero.
  public Duration delay(long item) {
    if (jitter.isZero()) {
      return latency;
    }
    long most = jitter.toNanos();
    long offset = randomness(item).nextLong(-most, most + 1);
    return Duration.ofNanos(Math.max(0, latency.toNanos() + offset));
  }

  /// Randomness that depends on the seed and the item alone.
  SplittableRandom randomness(long item) {
    return new SplittableRandom(new SplittableRandom(seed).nextLong() + item);
  }

  public Script withLatency(Duration newLatency) {
    return new Script(newLatency, jitter, bandwidthBytesPerSecond, seed, fault);
  }

  public Script withJitter(Duration newJitter) {
    return new Script(latency, newJitter, bandwidthBytesPerSecond, seed, fault);
  }

  public Script withBandwidth(long bytesPerSecond) {
    return new Script(latency, jitter, bytesPerSecond, seed, fault);
  }

  public Script withSeed(long newSeed) {
    return new Script(latency, jitter, bandwidthBytesPerSecond, newSeed, fault);
  }

  public Script withFault(Fault newFault) {
    return new Script(latency, jitter, bandwidthBytesPerSecond, seed, newFault);
  }
}
