package workbench.bench.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event;

/// The events of the last run of a variant, from its start to its end, with what was said of it
/// before: calibration, prediction, warm-up. Safe on any thread.
final class RunNotes {
  private final List<Event> before = new ArrayList<>();
  private List<Event> run = new ArrayList<>();
  private boolean isUnderWay;

  /// @param threadsSeen the lab's threads up to now
  synchronized void add(Event event, List<Event> threadsSeen) {
    switch (event) {
      case Event.Calibrated _, Event.Predicted _, Event.WarmedUp _ -> before.add(event);
      case Event.RunStarted _ -> {
        run = new ArrayList<>(threadsSeen);
        run.addAll(before);
        run.add(event);
        before.clear();
        isUnderWay = true;
      }
      case Event.RunEnded _ when isUnderWay -> {
        run.add(event);
        isUnderWay = false;
      }
      default -> {
        if (isUnderWay) {
          run.add(event);
        }
      }
    }
  }

  /// The lab JVM is gone, and the run under way with it: what was noted is a part.
  synchronized void cut() {
    before.clear();
    isUnderWay = false;
  }

  synchronized void forget() {
    cut();
    run = new ArrayList<>();
  }

  synchronized boolean isUnderWay() {
    return isUnderWay;
  }

  synchronized Optional<Recording> last() {
    if (run.isEmpty()) {
      return Optional.empty();
    }
    List<Event> all = new ArrayList<>(List.of(MachineFacts.event(Instant.now())));
    all.addAll(run);
    return Recording.of(all);
  }
}
