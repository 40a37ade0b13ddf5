package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import workbench.bench.recording.Tape;
import workbench.report.chart.ChartKind;
import workbench.tutor.exercise.TestResult;
import workbench.ui.instruments.ChartPainter;
import workbench.ui.instruments.TapeChart;

/// What the instruments saw of the learner's code during one test.
final class TestCharts extends VBox {
  private static final Set<ChartKind> USUAL = EnumSet.of(ChartKind.TIMELINE, ChartKind.THREADS);
  private static final Set<ChartKind> ALL =
      EnumSet.of(ChartKind.TIMELINE, ChartKind.THREADS, ChartKind.CORES, ChartKind.UI_LAG);

  private final int test;
  private final ChartPainter painter;
  private final Tape tape;
  private final Map<ChartKind, TapeChart> charts = new EnumMap<>(ChartKind.class);
  private final Hyperlink more;
  private boolean showsAll;

  TestCharts(TestResult result, int test, ChartPainter painter) {
    this.test = test;
    this.painter = painter;
    this.tape = TestTape.of(result);
    this.more = Parts.link("", this::toggle);
    more.setId("more-test-charts-" + test);
    getStyleClass().addAll("cell-charts", "test-charts");
    show();
  }

  private void toggle() {
    showsAll = !showsAll;
    show();
  }

  private void show() {
    getChildren().clear();
    for (ChartKind kind : showsAll ? ALL : USUAL) {
      getChildren().add(charts.computeIfAbsent(kind, this::chart));
    }
    // What happened is what the learner wants to see first.
    getChildren().sort((a, b) -> Boolean.compare(isTimeline(b), isTimeline(a)));
    more.setText(text(showsAll ? "labs.fewerCharts" : "labs.allCharts"));
    getChildren().add(more);
  }

  private static boolean isTimeline(Object chart) {
    return chart instanceof TapeChart c && c.kind() == ChartKind.TIMELINE;
  }

  private TapeChart chart(ChartKind kind) {
    TapeChart chart = painter.chart(kind);
    chart.setId("test-chart-" + test + "-" + kind.id());
    chart.getStyleClass().add("cell-chart-" + kind.id());
    chart.setAccessibleText(text("exercises.chart." + kind.id(), test));
    chart.tapeProperty().set(Optional.of(tape));
    return chart;
  }
}
