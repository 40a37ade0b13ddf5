package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import workbench.report.chart.ChartKind;
import workbench.ui.instruments.ChartPainter;
import workbench.ui.instruments.TapeChart;

/// The charts below a cell: those that the page speaks of, or all.
final class CellCharts extends VBox {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
  private static final Duration POINTED_FOR = Duration.seconds(2);
  private static final String RUN = "run(";
  private static final Set<ChartKind> ALL =
      EnumSet.of(ChartKind.THREADS, ChartKind.CORES, ChartKind.UI_LAG, ChartKind.TIMELINE);

  private final Map<ChartKind, TapeChart> charts = new EnumMap<>(ChartKind.class);
  private final Set<ChartKind> meant;
  private final Hyperlink more = new Hyperlink();
  private boolean showsAll;

  /// @param meant those of which the page speaks
  CellCharts(CellModel cell, Set<ChartKind> meant, ChartPainter painter) {
    this.meant = meant.isEmpty() ? usual(cell) : EnumSet.copyOf(meant);
    getStyleClass().add("cell-charts");
    for (ChartKind kind : ChartKind.values()) {
      if (ALL.contains(kind) || meant.contains(kind)) {
        charts.put(kind, chart(cell, kind, painter));
      }
    }
    more.setId("more-charts-" + cell.number());
    more.setOnAction(_ -> {
      showsAll = !showsAll;
      show();
    });
    getChildren().add(new RunChoice(cell));
    getChildren().addAll(charts.values());
    getChildren().add(more);
    cell.tapeProperty()
        .subscribe(tape -> {
          setVisible(tape.isPresent());
          setManaged(tape.isPresent());
        });
    show();
  }

  /// Only a run of a variant has operations that a timeline could show.
  private static Set<ChartKind> usual(CellModel cell) {
    return cell.cell().source().contains(RUN)
        ? EnumSet.of(ChartKind.THREADS, ChartKind.TIMELINE)
        : EnumSet.of(ChartKind.THREADS);
  }

  private static TapeChart chart(CellModel cell, ChartKind kind, ChartPainter painter) {
    TapeChart chart = painter.chart(kind);
    chart.setId("chart-" + cell.number() + "-" + kind.id());
    chart.getStyleClass().add("cell-chart-" + kind.id());
    chart.setAccessibleText(text("labs.chart." + kind.id(), cell.number()));
    chart.tapeProperty().bind(cell.tapeProperty());
    return chart;
  }

  private void show() {
    charts.forEach((kind, chart) -> {
      boolean isSeen = showsAll || meant.contains(kind);
      chart.setVisible(isSeen);
      chart.setManaged(isSeen);
    });
    more.setText(text(showsAll ? "labs.fewerCharts" : "labs.allCharts"));
  }

  /// The chart of a kind, which is pointed at for a while.
  Node point(ChartKind kind) {
    TapeChart chart = charts.get(kind);
    if (chart == null) {
      return this;
    }
    if (!chart.isVisible()) {
      showsAll = true;
      show();
    }
    chart.pseudoClassStateChanged(POINTED, true);
    PauseTransition pause = new PauseTransition(POINTED_FOR);
    pause.setOnFinished(_ -> chart.pseudoClassStateChanged(POINTED, false));
    pause.play();
    return chart;
  }
}
