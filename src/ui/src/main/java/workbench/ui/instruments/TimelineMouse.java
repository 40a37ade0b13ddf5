package workbench.ui.instruments;

import static workbench.ui.kit.Texts.text;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.PopupWindow;
import workbench.bench.measure.RunWindow;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Span;
import workbench.probe.event.Event;
import workbench.report.Words;

/// The mouse on a chart: the wheel zooms around the pointer, dragging moves, a double click shows
/// all. On the timeline a span tells its figures to the pointer, and a click follows its item.
final class TimelineMouse {
  private static final double ZOOM = 0.8;
  private static final double NEAR = 4;

  private final InstrumentsModel model;
  private final ChartView chart;
  private final Tooltip tip = new Tooltip();
  private double pressedX;
  private double draggedX;
  private OptionalLong told = OptionalLong.empty();

  private TimelineMouse(InstrumentsModel model, ChartView chart) {
    this.model = model;
    this.chart = chart;
    tip.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    tip.getStyleClass().add("span-tip");
  }

  static void on(ChartView chart, InstrumentsModel model) {
    TimelineMouse mouse = new TimelineMouse(model, chart);
    chart.setOnScroll(mouse::zoom);
    chart.setOnMousePressed(mouse::press);
    chart.setOnMouseDragged(mouse::drag);
    chart.setOnMouseClicked(mouse::click);
    chart.setOnMouseMoved(mouse::tell);
    chart.setOnMouseExited(_ -> mouse.hide());
  }

  private void zoom(ScrollEvent wheel) {
    if (wheel.getDeltaY() != 0) {
      chart
          .secondsAt(wheel.getX())
          .ifPresent(at -> model.zoom(wheel.getDeltaY() > 0 ? ZOOM : 1 / ZOOM, at));
      wheel.consume();
    }
  }

  private void press(MouseEvent mouse) {
    pressedX = mouse.getX();
    draggedX = mouse.getX();
  }

  private void drag(MouseEvent mouse) {
    hide();
    model.move(chart.seconds(draggedX - mouse.getX()));
    draggedX = mouse.getX();
  }

  private void click(MouseEvent mouse) {
    if (mouse.getClickCount() == 2) {
      model.zoomOut();
    } else if (Math.abs(mouse.getX() - pressedX) < NEAR) {
      span(chart.spanAt(mouse.getX(), mouse.getY()))
          .ifPresentOrElse(s -> model.followItem(s.item()), () -> model.lookAt(Set.of()));
    }
  }

  private void tell(MouseEvent mouse) {
    OptionalLong id = chart.spanAt(mouse.getX(), mouse.getY());
    if (id.equals(told)) {
      return;
    }
    told = id;
    span(id).ifPresentOrElse(s -> tell(s, mouse), this::hide);
  }

  private void tell(Span span, MouseEvent mouse) {
    tip.setText(recording().map(r -> words(span, r)).orElse(""));
    tip.show(chart, mouse.getScreenX() + 12, mouse.getScreenY() + 16);
  }

  private void hide() {
    told = OptionalLong.empty();
    tip.hide();
  }

  private Optional<Recording> recording() {
    return model.pictureProperty().get().flatMap(Picture::recording);
  }

  /// The span, also if it has not ended.
  private Optional<Span> span(OptionalLong id) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return recording()
        .flatMap(r ->
            RunWindow.of(r).spansSoFar().stream()
                .filter(s -> s.id() == id.getAsLong())
                .findFirst());
  }

  private static String words(Span span, Recording recording) {
    String holder =
        span.holder() == Event.NOBODY
            ? text("span.nobody")
            : text(
                "span.held",
                recording
                    .thread(span.holder())
                    .map(LabThread::name)
                    .orElse(text("span.thread", span.holder())));
    return text(
        "span.figures",
        span.item(),
        span.operation().word(),
        Words.time(span.nanos() / 1e6),
        holder,
        Words.time(span.startNanos() / 1e6),
        known(span.cpuNanos()),
        known(span.readyNanos()));
  }

  private static String known(long nanos) {
    return nanos < 0 ? text("span.unknown") : Words.time(nanos / 1e6);
  }
}
