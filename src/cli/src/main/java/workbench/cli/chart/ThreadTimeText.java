package workbench.cli.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import workbench.bench.measure.PoolTime;
import workbench.bench.measure.RunWindow;
import workbench.report.Words;

/// How many threads did what at each moment, stacked by class, and each pool's shares.
final class ThreadTimeText {
  private static final int ROWS = 6;
  private static final int MOST_ROWS = 10;
  private static final int MOST_POOLS = 6;
  private static final int BAR = 24;
  private static final int CLASSES = ThreadClass.ORDER.size();

  private final ShownPools pools;
  private final Frame frame;
  private final double[][] threads;

  private ThreadTimeText(RunWindow window, int width) {
    this.pools = new ShownPools(window);
    this.frame = new Frame("Thread time", "how many threads do what", window.wallNanos(), width);
    this.threads = frame.columns().rates(window, CLASSES, pools::nanos);
  }

  static List<AttributedString> lines(RunWindow window, int width) {
    ThreadTimeText text = new ThreadTimeText(window, width);
    text.stack();
    text.frame.axis();
    text.frame.note(text.legend());
    if (text.pools.all().size() > 1) {
      text.bars();
    }
    return text.frame.lines();
  }

  private void stack() {
    double most = Arrays.stream(threads).mapToDouble(t -> Arrays.stream(t).sum()).max().orElse(0);
    int top = Math.max(1, (int) Math.ceil(most - 0.25));
    int rows = top < ROWS ? top * Math.max(1, ROWS / 2 / top) : Math.min(top, MOST_ROWS);
    for (int row = rows - 1; row >= 0; row--) {
      AttributedStringBuilder line = new AttributedStringBuilder();
      for (double[] column : threads) {
        append(line, column, (row + 0.5) * top / rows);
      }
      String label = top == 1 ? "1 thread" : top + " threads";
      frame.row(row == rows - 1 ? label : "", line.toAttributedString());
    }
  }

  private static void append(AttributedStringBuilder line, double[] column, double height) {
    double sum = 0;
    for (ThreadClass kind : ThreadClass.ORDER) {
      sum += column[kind.place()];
      if (sum >= height) {
        line.append(String.valueOf(kind.sign()), kind.style());
        return;
      }
    }
    line.append(" ");
  }

  private AttributedString legend() {
    double[] totals = new double[CLASSES];
    for (PoolTime pool : pools.all()) {
      double[] nanos = ShownPools.nanos(pool.spent(), pool.role());
      for (int i = 0; i < CLASSES; i++) {
        totals[i] += nanos[i];
      }
    }
    AttributedStringBuilder legend = new AttributedStringBuilder();
    for (ThreadClass kind : ThreadClass.ORDER) {
      double millis = totals[kind.place()] / 1e6;
      if (millis >= 1) {
        legend.append(legend.length() == 0 ? "" : "   ");
        legend.append(String.valueOf(kind.sign()), kind.style());
        legend.append(" " + kind.word() + " " + Words.time(millis));
      }
    }
    return legend.toAttributedString();
  }

  private void bars() {
    List<PoolTime> shown = new ArrayList<>(pools.all());
    int more = shown.size() - MOST_POOLS;
    for (PoolTime pool : shown.subList(0, Math.min(shown.size(), MOST_POOLS))) {
      frame.row(pool.name(), bar(pool));
    }
    if (more > 0) {
      frame.note(new AttributedString("… and " + more + " more", AttributedStyle.DEFAULT.faint()));
    }
  }

  private static AttributedString bar(PoolTime pool) {
    double[] nanos = ShownPools.nanos(pool.spent(), pool.role());
    double sum = Arrays.stream(nanos).sum();
    AttributedStringBuilder bar = new AttributedStringBuilder();
    List<String> words = new ArrayList<>();
    double upTo = 0;
    for (ThreadClass kind : ThreadClass.ORDER) {
      double share = sum == 0 ? 0 : nanos[kind.place()] / sum;
      upTo += share;
      int end = (int) Math.round(upTo * BAR);
      bar.append(String.valueOf(kind.sign()).repeat(end - bar.length()), kind.style());
      if (share >= 0.005) {
        words.add(Words.format("%s %.0f %%", kind.word(), share * 100));
      }
    }
    String threads = pool.peakThreads() == 1 ? "1 thread" : pool.peakThreads() + " threads";
    bar.append(" ".repeat(BAR - bar.length()));
    return bar.append(" " + threads + ": " + String.join(", ", words)).toAttributedString();
  }
}
