package workbench.bench.recording;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Machine;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.RunEnded;
import workbench.probe.event.Event.RunStarted;

/// What a list says of a recording, so that the whole of it need not be read.
///
/// @param at when the run was recorded
/// @param workload the run's dials by name
/// @param cores how many the lab had
/// @param outcome empty if the recording has no end
public record RecordingSummary(
    String variant,
    Instant at,
    Map<String, Object> workload,
    int items,
    int cores,
    Optional<Outcome> outcome,
    int done,
    int failed,
    long wallNanos) {
  public RecordingSummary {
    workload = Collections.unmodifiableMap(new LinkedHashMap<>(workload));
  }

  /// Makes a summary from a recording's events, of which it wants only a few kinds and the last.
  static final class Gathering {
    private @Nullable Machine machine;
    private @Nullable RunStarted started;
    private @Nullable RunEnded ended;
    private long lastNanos = Long.MIN_VALUE;

    Gathering add(Event event) {
      switch (event) {
        case Machine m -> machine = m;
        case RunStarted s -> {
          started = s;
          ended = null;
        }
        case RunEnded e -> ended = e;
        default -> {}
      }
      if (!(event instanceof Machine)) {
        lastNanos = Math.max(lastNanos, event.atNanos());
      }
      return this;
    }

    /// The summary; empty if no run has started.
    ///
    /// @param otherwise when it was recorded, if no event tells
    Optional<RecordingSummary> summary(Instant otherwise) {
      RunStarted start = started;
      if (start == null) {
        return Optional.empty();
      }
      RunEnded end = ended;
      long last = end == null ? lastNanos : end.atNanos();
      return Optional.of(
          new RecordingSummary(
              start.variant(),
              recordedAt().orElse(otherwise),
              start.workload(),
              start.items(),
              start.cores(),
              Optional.ofNullable(end).map(RunEnded::outcome),
              end == null ? 0 : end.done(),
              end == null ? 0 : end.failed(),
              Math.max(0, last - start.atNanos())));
    }

    private Optional<Instant> recordedAt() {
      if (machine == null) {
        return Optional.empty();
      }
      try {
        return Optional.of(Instant.parse(machine.recordedAt()));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }
}
