package workbench.ui.instruments;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Tape;
import workbench.report.chart.Chart;
import workbench.report.chart.ChartKind;
import workbench.report.chart.Palette;
import workbench.report.chart.View;

/// A chart of one tape, painted by a [ChartPainter]: live as long as the tape grows, and as a
/// picture that stays from then on.
public final class TapeChart extends StackPane {
  /// All that a picture of it depends on.
  record Subject(Tape tape, int size, boolean isEnded, Palette palette, CanvasSize canvas) {}

  private final ChartKind kind;
  private final ChartView view;
  private final ObjectProperty<Optional<Tape>> tape = new SimpleObjectProperty<>(Optional.empty());
  private final @Nullable Canvas[] canvases = new Canvas[2];
  private int turn;
  private @Nullable Subject painted;

  TapeChart(ChartKind kind, ObservableDoubleValue scale) {
    this.kind = kind;
    this.view = new ChartView(scale);
    getStyleClass().addAll("card", "chart-card");
    getChildren().add(view);
    tape.addListener((_, _, now) -> {
      if (now.isEmpty()) {
        painted = null;
        view.clear();
      }
    });
  }

  public ChartKind kind() {
    return kind;
  }

  /// What is charted; empty for nothing.
  public ObjectProperty<Optional<Tape>> tapeProperty() {
    return tape;
  }

  /// What is to be painted now; empty if what is seen is up to date, or nothing is seen. FX thread.
  Optional<Subject> wanted(Palette palette) {
    CanvasSize size = view.size();
    if (getScene() == null || !isVisible() || !size.isDrawable()) {
      return Optional.empty();
    }
    return tape.get()
        .map(t -> new Subject(t, t.size(), t.isEnded(), palette, size))
        .filter(subject -> !subject.equals(painted));
  }

  /// Paints it, on the painter's thread; empty if there is nothing of it yet.
  Optional<Picture.Painted> paint(Subject subject) {
    Optional<Recording> recording = subject.tape.recording();
    View sight = Sight.of(subject.palette).view(TimeAxis.end(subject.tape));
    return recording.map(r -> painted(kind.of(r, sight), canvas(subject.canvas)));
  }

  private static Picture.Painted painted(Chart chart, Canvas canvas) {
    CanvasSize size = canvas.size();
    return new Picture.Painted(
        canvas,
        canvas.draw(g -> chart.draw(g, new Rectangle2D.Double(0, 0, size.width(), size.height()))));
  }

  /// One of two that take turns: while one is shown, the other is drawn.
  private Canvas canvas(CanvasSize size) {
    turn = 1 - turn;
    Canvas old = canvases[turn];
    Canvas canvas = old != null && old.size().equals(size) ? old : new Canvas(size);
    canvases[turn] = canvas;
    return canvas;
  }

  /// Shows a picture, on the FX thread.
  void show(Subject subject, Optional<Picture.Painted> picture) {
    painted = subject;
    picture.ifPresent(view::show);
  }
}
