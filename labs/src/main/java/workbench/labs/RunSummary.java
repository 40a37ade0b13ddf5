package workbench.labs;

import java.time.Duration;
import java.util.Locale;
import workbench.probe.event.Event.Outcome;

/// What a run came to, in the few figures that a prompt shows. The instruments tell the rest.
///
/// @param peakThreads the most platform threads alive at once, the JVM's housekeeping left out
public record RunSummary(
    String variant, Outcome outcome, int done, int failed, Duration wall, int peakThreads) {
  @Override
  public String toString() {
    String failures = failed == 0 ? "" : ", " + failed + " failed";
    String cancelled = outcome == Outcome.CANCELLED ? ", cancelled" : "";
    return String.format(
        Locale.ROOT,
        "%s: %d done%s%s in %.2f s",
        variant,
        done,
        failures,
        cancelled,
        wall.toMillis() / 1e3);
  }
}
