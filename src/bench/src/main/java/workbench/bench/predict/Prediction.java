package workbench.bench.predict;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import workbench.bench.measure.Measures;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Span;
import workbench.probe.event.ThreadRole;

/// What a run will take, or has taken: what can be guessed, calculated and measured of it.
///
/// @param threads how many threads an operation was done on or waited on, virtual ones included,
///   the helpers behind asynchronous I/O left out
/// @param freezes whether the UI lag is ever over 100 ms
public record Prediction(Duration wall, int threads, boolean freezes) {
  /// What a run has come to.
  public static Prediction measured(Recording recording, Measures measures) {
    Set<Long> holders = new HashSet<>();
    for (Span span : recording.spans()) {
      if (span.isHeld() && !isHelper(recording, span.holder())) {
        holders.add(span.holder());
      }
    }
    return new Prediction(
        Duration.ofNanos(recording.wallNanos()), holders.size(), measures.uiFrozenMillis() > 0);
  }

  private static boolean isHelper(Recording recording, long thread) {
    return recording.thread(thread).map(LabThread::role).filter(ThreadRole.IO::equals).isPresent();
  }
}
