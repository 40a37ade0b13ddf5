package workbench.bench.finding;

import java.util.List;
import java.util.Optional;
import workbench.bench.measure.Stretch;
import workbench.bench.measure.UiLag;
import workbench.bench.recording.Span;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;

/// `ui-blocked`: the UI thread was frozen by work of its own. A UI thread that was late because it
/// had no core is not blocked.
final class UiBlocked implements Detector {
  private static final int LAB = 1;

  /// How long it must have computed or waited in the freezes, as long as people take to notice.
  static final long OWN_WORK_NANOS = UiLag.FREEZE.toNanos();

  @Override
  public List<Finding> detect(RunFacts facts) {
    List<Stretch> freezes = UiLag.of(facts.window()).freezes();
    double computed = 0;
    double waited = 0;
    double untold = 0;
    for (Sample sample : facts.window().samples()) {
      double share = shareOf(facts.window().interval(sample), freezes);
      for (ThreadTime time : sample.threads()) {
        if (share > 0 && facts.role(time.thread()) == ThreadRole.UI) {
          computed += share * time.onCpu();
          waited += share * time.held();
          untold += share * time.unknown();
        }
      }
    }
    return computed + waited + untold > OWN_WORK_NANOS
        ? List.of(finding(facts, freezes, computed, waited))
        : List.of();
  }

  private static double shareOf(Stretch interval, List<Stretch> freezes) {
    long frozen = freezes.stream().mapToLong(interval::overlapNanos).sum();
    return interval.nanos() == 0 ? 0 : (double) frozen / interval.nanos();
  }

  private static Finding finding(
      RunFacts facts, List<Stretch> freezes, double computed, double waited) {
    List<Span> own =
        facts.spans(s -> facts.isHeldBy(s, ThreadRole.UI) && Stretch.of(s).overlapsAny(freezes));
    String work = own.isEmpty() ? "code outside the operations" : Prose.operations(own);
    return new Finding(
        "ui-blocked",
        "The UI thread ran " + work + " itself and could not respond meanwhile.",
        String.format(
            "The window was frozen for %s of %s. While a heartbeat was overdue, the UI thread"
                + " computed for %s and waited for %s; the latest one came %s late.",
            millis(facts.measures().uiFrozenMillis()),
            Prose.duration(facts.window().wallNanos()),
            Prose.duration(Math.round(computed)),
            Prose.duration(Math.round(waited)),
            millis(facts.measures().uiLagMaxMillis())),
        waited > computed
            ? "Download and save asynchronously, blur on a pool, and come back to the UI thread only"
                + " to show the result."
            : "Blur on a pool with as many threads as cores, and come back to the UI thread only to"
                + " show the result.",
        Optional.of("cpu-offload"),
        LAB,
        RunFacts.ids(own));
  }

  private static String millis(double millis) {
    return Prose.duration(Math.round(millis * 1e6));
  }
}
