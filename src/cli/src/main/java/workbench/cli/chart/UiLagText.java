package workbench.cli.chart;

import java.util.Arrays;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import workbench.bench.measure.RunWindow;
import workbench.bench.measure.UiLag;
import workbench.probe.event.Event.UiBeat;
import workbench.report.Words;

/// How late the UI thread was at each moment. A beat that came late says that the lag rose until
/// then, as fast as the clock.
final class UiLagText {
  private static final int ROWS = 4;
  private static final double FROZEN_MILLIS = UiLag.FREEZE.toMillis();

  private static final AttributedStyle LATE = AttributedStyle.DEFAULT.foreground(208);
  private static final AttributedStyle FINE = AttributedStyle.DEFAULT.foreground(36);

  private final RunWindow window;
  private final Columns columns;
  private final double[] millis;

  private UiLagText(RunWindow window, Columns columns) {
    this.window = window;
    this.columns = columns;
    this.millis = new double[columns.count()];
    long last = 0;
    for (UiBeat beat : window.recording().beats()) {
      long ran = window.recording().sinceStart(beat.atNanos());
      rise(Math.max(last, ran - beat.lagNanos()), ran);
      last = Math.max(last, ran);
    }
    if (!window.samples().isEmpty()) {
      var sample = window.samples().getLast();
      long at = window.recording().sinceStart(sample.atNanos());
      if (at > last) {
        rise(Math.max(last, at - sample.uiLagNanos()), at);
      }
    }
  }

  private void rise(long from, long to) {
    if (from >= window.wallNanos() || to <= from) {
      return;
    }
    for (int column = columns.of(from); column <= columns.of(to); column++) {
      long until = Math.min(to, columns.at(column).toNanos());
      millis[column] = Math.max(millis[column], (until - from) / 1e6);
    }
  }

  static List<AttributedString> lines(RunWindow window, int width) {
    UiLag lag = UiLag.of(window);
    String frozen =
        lag.frozenMillis() == 0
            ? ", never over 100 ms"
            : ", over 100 ms for "
                + Words.time(lag.frozenMillis())
                + " of "
                + Words.time(window.wallNanos() / 1e6);
    String figures = "at most " + Words.time(lag.maxMillis()) + frozen;
    Frame frame = new Frame("UI lag", figures, window.wallNanos(), width);
    UiLagText text = new UiLagText(window, frame.columns());
    text.plot(frame, Math.max(FROZEN_MILLIS, Arrays.stream(text.millis).max().orElse(0)));
    frame.axis();
    return frame.lines();
  }

  private void plot(Frame frame, double top) {
    Blocks blocks = new Blocks(millis, top, ROWS);
    for (int row = ROWS - 1; row >= 0; row--) {
      String label = row == ROWS - 1 ? Words.time(top) : "";
      frame.row(label, blocks.row(row, c -> millis[c] > FROZEN_MILLIS ? LATE : FINE));
    }
    if (top > FROZEN_MILLIS) {
      AttributedStringBuilder frozen = new AttributedStringBuilder();
      for (double lag : millis) {
        frozen.append(lag > FROZEN_MILLIS ? "▀" : " ", LATE);
      }
      frame.row("over 100 ms", frozen.toAttributedString());
    }
  }
}
