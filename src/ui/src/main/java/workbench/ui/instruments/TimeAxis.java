package workbench.ui.instruments;

import workbench.bench.recording.Tape;
import workbench.report.chart.View;

/// Where the time axis of a run ends. While the run goes on, it ends where the model says that the
/// run will; a run that takes longer moves it on in steps, so that the charts are not squeezed with
/// every picture.
final class TimeAxis {
  private static final double STEP = 1.3;
  private static final double FIRST_SECONDS = 2;

  private TimeAxis() {}

  /// In seconds since the run's start.
  static double end(Tape tape) {
    double length = tape.lengthNanos() / 1e9;
    if (tape.isEnded()) {
      return View.axisEnd(length);
    }
    double predicted = tape.predictedNanos() / 1e9;
    double end = predicted > 0 ? View.axisEnd(predicted) : FIRST_SECONDS;
    while (end < length) {
      end *= STEP;
    }
    return end;
  }
}
