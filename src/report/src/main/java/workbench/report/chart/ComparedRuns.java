package workbench.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import workbench.bench.recording.Recording;

/// Several runs below each other on one time axis: for each its name and wall time, what its
/// threads did, and how busy the cores were. A run that took less time takes less of the width.
public final class ComparedRuns {
  /// The width for which it is made, in pixels.
  public static final int WIDTH = 1200;

  private static final int ROW = 220;
  private static final int TOP = 40;
  private static final int FOOT = 44;
  private static final double NAME = 42;
  private static final double LEFT = 60;
  private static final double RIGHT = 12;

  /// Runs with no more threads than this share a scale of threads.
  private static final double FEW_THREADS = 8;

  /// A run that leaves less than this part of the width has no room to say when it was done.
  private static final double ROOM_FOR_END = 0.8;

  private static final Font NAME_FONT = Look.BOLD.deriveFont(16f);

  private final Look look;
  private final List<ComparedRun> runs;
  private final double seconds;
  private final double fewThreads;

  /// @throws IllegalArgumentException if there are no recordings
  public ComparedRuns(List<Recording> recordings) {
    this(recordings, Palette.LIGHT);
  }

  /// @throws IllegalArgumentException if there are no recordings
  public ComparedRuns(List<Recording> recordings, Palette palette) {
    this(recordings, recordings.stream().map(r -> r.started().variant()).toList(), palette);
  }

  /// @param names what the runs are called, in the same order
  /// @throws IllegalArgumentException if there are no recordings
  public ComparedRuns(List<Recording> recordings, List<String> names, Palette palette) {
    if (recordings.isEmpty()) {
      throw new IllegalArgumentException("There are no recordings to compare.");
    }
    this.look = new Look(palette);
    this.runs =
        IntStream.range(0, recordings.size())
            .mapToObj(i -> new ComparedRun(names.get(i), recordings.get(i)))
            .toList();
    this.seconds = runs.stream().mapToDouble(ComparedRun::seconds).max().orElse(0);
    this.fewThreads =
        runs.stream()
            .mapToDouble(ComparedRun::mostThreads)
            .filter(most -> most <= FEW_THREADS)
            .max()
            .orElse(1);
  }

  /// How high it should be drawn, in pixels.
  public int height() {
    return TOP + runs.size() * ROW + FOOT;
  }

  /// Draws it into the area.
  public void draw(Graphics2D g, Rectangle2D area) {
    double half = area.getWidth() / 2;
    double row = (area.getHeight() - TOP - FOOT) / runs.size();
    headings(g, area, half);
    for (int i = 0; i < runs.size(); i++) {
      ComparedRun run = runs.get(i);
      boolean last = i == runs.size() - 1;
      double top = area.getY() + TOP + i * row;
      double height = row - NAME + (last ? FOOT : 0);
      name(g, run, area.getX() + LEFT, top + 32);
      place(g, threads(run), last, cell(area.getX(), top, half, height));
      place(g, cores(run), last, cell(area.getX() + half, top, half, height));
    }
  }

  private void headings(Graphics2D g, Rectangle2D area, double half) {
    ComparedRun first = runs.getFirst();
    List<StepData> threads = runs.stream().map(ComparedRun::threads).toList();
    Heading left =
        new Heading(
            look.palette(),
            "Threads",
            "",
            ThreadTimeChart.legend(look, threads, first.cores(), Double.MAX_VALUE));
    ComparedRun widest =
        runs.stream().reduce((a, b) -> b.loadedCores() > a.loadedCores() ? b : a).orElse(first);
    Heading right =
        new Heading(look.palette(), "Cores", "", CoresChart.legend(look, widest.recording()));
    left.draw(g, new Rectangle2D.Double(area.getX(), area.getY(), half, TOP));
    right.draw(g, new Rectangle2D.Double(area.getX() + half, area.getY(), half, TOP));
  }

  private static Rectangle2D cell(double left, double top, double width, double height) {
    return new Rectangle2D.Double(left, top + NAME, width, height);
  }

  private void name(Graphics2D g, ComparedRun run, double x, double y) {
    g.setFont(NAME_FONT);
    g.setPaint(look.palette().text());
    g.drawString(run.name(), (float) x, (float) y);
    double width = g.getFontMetrics().stringWidth(run.name());
    g.setFont(Look.PLAIN);
    g.setPaint(look.palette().muted());
    g.drawString(run.facts(), (float) (x + width + 14), (float) y);
  }

  private XYPlot threads(ComparedRun run) {
    double most = Math.max(run.mostThreads(), run.mostThreads() <= FEW_THREADS ? fewThreads : 0);
    XYPlot plot =
        ThreadTimeChart.plot(
            look,
            run.threads(),
            look.timeAxis(view()),
            ThreadTimeChart.threadAxis(look, most, run.cores(), view()));
    ThreadTimeChart.addCores(look, plot, run.cores(), most);
    plot.addDomainMarker(end(run), Layer.FOREGROUND);
    return plot;
  }

  private XYPlot cores(ComparedRun run) {
    XYPlot plot = CoresChart.plot(look, run.recording(), look.timeAxis(view()), false);
    plot.addDomainMarker(look.endOfRun(run.seconds()), Layer.FOREGROUND);
    return plot;
  }

  private View view() {
    return View.of(look.palette(), seconds);
  }

  private ValueMarker end(ComparedRun run) {
    ValueMarker end = look.endOfRun(run.seconds());
    if (run.seconds() < seconds * ROOM_FOR_END) {
      end.setLabel("done after " + RunTitle.duration(run.recording().wallNanos()));
      end.setLabelFont(Look.PLAIN);
      end.setLabelPaint(look.palette().text());
      end.setLabelBackgroundColor(Palette.CLEAR);
      end.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
      end.setLabelTextAnchor(TextAnchor.TOP_LEFT);
      end.setLabelOffset(new RectangleInsets(4, 6, 4, 6));
    }
    return end;
  }

  /// Draws a plot so that its data lie in the same columns as the others'; only the last one has
  /// the time written below.
  private void place(Graphics2D g, XYPlot plot, boolean last, Rectangle2D cell) {
    NumberAxis time = (NumberAxis) plot.getDomainAxis();
    time.setTickLabelsVisible(last);
    if (!last) {
      time.setLabel(null);
    }
    AxisSpace left = new AxisSpace();
    left.setLeft(LEFT);
    plot.setFixedRangeAxisSpace(left);
    AxisSpace bottom = new AxisSpace();
    bottom.setBottom(last ? FOOT : 0);
    plot.setFixedDomainAxisSpace(bottom);
    plot.setInsets(new RectangleInsets(0, 0, 4, RIGHT));
    look.bare(plot).draw(g, cell);
  }
}
