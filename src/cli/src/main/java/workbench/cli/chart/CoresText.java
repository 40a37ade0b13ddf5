package workbench.cli.chart;

import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import workbench.bench.measure.BusyCores;
import workbench.bench.measure.RunWindow;
import workbench.report.Words;

/// How many cores the lab kept busy at each moment.
final class CoresText {
  private static final int ROWS = 4;
  private static final AttributedStyle BUSY = AttributedStyle.DEFAULT.foreground(36);

  private CoresText() {}

  static List<AttributedString> lines(RunWindow window, int width) {
    int cores = Math.max(1, window.cores());
    String figures =
        Words.format(
            "%.2f of %d busy with this program, on average", BusyCores.of(window).average(), cores);
    Frame frame = new Frame("Cores", figures, window.wallNanos(), width);
    double[][] rates = frame.columns().rates(window, 1, s -> new double[] {BusyCores.cpuNanos(s)});
    double[] busy = new double[rates.length];
    for (int i = 0; i < busy.length; i++) {
      busy[i] = rates[i][0];
    }
    Blocks blocks = new Blocks(busy, cores, ROWS);
    for (int row = ROWS - 1; row >= 0; row--) {
      String label = cores == 1 ? "1 core" : cores + " cores";
      frame.row(row == ROWS - 1 ? label : "", blocks.row(row, _ -> BUSY));
    }
    frame.axis();
    return frame.lines();
  }
}
