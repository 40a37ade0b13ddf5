package workbench.ui.instruments;

import static java.util.Objects.requireNonNull;
import static workbench.ui.kit.Texts.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import workbench.report.Words;
import workbench.report.chart.ChartKind;
import workbench.ui.kit.Appearance;
import workbench.ui.kit.Shortcut;

/// The instruments as parts of a screen: large figures, four charts, the transport, and the
/// findings. FX thread only.
public final class Instruments implements AutoCloseable {
  private final InstrumentsModel model = new InstrumentsModel();
  private final Map<ChartKind, ChartView> charts = new EnumMap<>(ChartKind.class);
  private final NumbersBar numbers = new NumbersBar();
  private final Transport transport = new Transport(model);
  private final FindingsPane findings;
  private final ScrollPane findingsRoom;
  private final GridPane grid = new GridPane();
  private final Painter painter;
  private volatile Painter.Subject subject;

  /// Makes the parts and starts the painter.
  ///
  /// @param fix selects the variant of this id, which cures a finding
  public Instruments(Appearance appearance, Executor fx, Consumer<String> fix) {
    this(appearance, fx, fix, Rate.LIVE);
  }

  /// The same with another rate.
  public Instruments(Appearance appearance, Executor fx, Consumer<String> fix, Rate rate) {
    findings = new FindingsPane(model::lookAt, fix);
    findingsRoom = new ScrollPane(findings);
    findingsRoom.setFitToWidth(true);
    findingsRoom.setFocusTraversable(false);
    findingsRoom.getStyleClass().add("findings-room");
    for (ChartKind kind : ChartKind.values()) {
      ChartView chart = new ChartView(appearance.scaleBinding());
      chart.setId("chart-" + kind.id());
      TimelineMouse.on(chart, model);
      charts.put(kind, chart);
      on(chart.widthProperty(), chart.heightProperty(), chart.sceneProperty());
    }
    layOut();
    subject = current();
    on(model.tapeProperty(), model.sightProperty(), appearance.scaleBinding());
    appearance
        .themeProperty()
        .subscribe(theme ->
            model.sightProperty().set(model.sightProperty().get().withPalette(theme.palette())));
    painter = new Painter(rate, model.playhead(), () -> subject, fx, this::show).start();
  }

  /// Lets findings lead to the labs that teach them.
  ///
  /// @param open opens the lab of this number
  public Instruments withLabs(IntConsumer open) {
    findings.leadTo(open);
    return this;
  }

  private void on(ObservableValue<?>... values) {
    for (ObservableValue<?> value : values) {
      value.addListener((_, _, _) -> subject = current());
    }
  }

  private Painter.Subject current() {
    Map<ChartKind, CanvasSize> sizes = new EnumMap<>(ChartKind.class);
    Sight sight = model.sightProperty().get();
    charts.forEach((kind, chart) -> {
      boolean isHidden =
          kind != sight.timeline() && (kind == ChartKind.TIMELINE || kind == ChartKind.ITEMS);
      if (!isHidden && chart.getScene() != null) {
        sizes.put(kind, chart.size());
      }
    });
    return new Painter.Subject(model.tapeProperty().get(), sight, Map.copyOf(sizes));
  }

  private void show(Picture picture) {
    model.show(picture);
    numbers.show(picture);
    transport.show(picture);
    findings.show(picture);
    charts.forEach((kind, chart) -> {
      Picture.Painted painted = picture.charts().get(kind);
      if (painted != null) {
        chart.show(painted);
      } else if (picture.recording().isEmpty()) {
        chart.clear();
      }
      chart.setAccessibleText(told(kind, picture));
    });
  }

  /// What a chart shows, for those who do not see it.
  private static String told(ChartKind kind, Picture picture) {
    return picture
        .measures()
        .map(m ->
            switch (kind) {
              case THREADS ->
                  text("chart.threadsTold", Words.format("%.1f", m.heldThreadSeconds()));
              case CORES -> text("chart.coresTold", Words.format("%.1f", m.busyCores()));
              case UI_LAG -> text("chart.lagTold", Words.time(m.uiLagMaxMillis()));
              case TIMELINE -> text("chart.timelineTold");
              case ITEMS -> text("chart.itemsTold");
            })
        .orElse(text("chart.empty"));
  }

  private void layOut() {
    StackPane timelines = new StackPane(chart(ChartKind.TIMELINE), chart(ChartKind.ITEMS));
    timelines.setMinHeight(0);
    chart(ChartKind.ITEMS).setVisible(false);
    model
        .sightProperty()
        .subscribe(sight -> {
          chart(ChartKind.TIMELINE).setVisible(sight.timeline() == ChartKind.TIMELINE);
          chart(ChartKind.ITEMS).setVisible(sight.timeline() == ChartKind.ITEMS);
        });
    HBox upper = row(framed(chart(ChartKind.THREADS)), framed(chart(ChartKind.CORES)));
    Region timeline = framed(timelines);
    Region lag = framed(chart(ChartKind.UI_LAG));
    HBox lower = row(timeline, lag);
    timeline.setPrefWidth(760);
    lag.setPrefWidth(240);
    grid.getStyleClass().add("charts");
    grid.add(upper, 0, 0);
    grid.add(lower, 0, 1);
    for (HBox row : List.of(upper, lower)) {
      GridPane.setHgrow(row, Priority.ALWAYS);
      GridPane.setVgrow(row, Priority.ALWAYS);
    }
  }

  private static HBox row(Region left, Region right) {
    HBox row = new HBox(left, right);
    row.getStyleClass().add("chart-row");
    for (Region part : List.of(left, right)) {
      HBox.setHgrow(part, Priority.ALWAYS);
      part.setMinWidth(0);
    }
    left.setPrefWidth(500);
    right.setPrefWidth(500);
    row.setMinHeight(120);
    row.setPrefHeight(180);
    return row;
  }

  private static StackPane framed(Region chart) {
    StackPane frame = new StackPane(chart);
    frame.getStyleClass().addAll("card", "chart-card");
    return frame;
  }

  private ChartView chart(ChartKind kind) {
    return requireNonNull(charts.get(kind));
  }

  public InstrumentsModel model() {
    return model;
  }

  /// The row of large figures.
  public Region numbers() {
    return numbers;
  }

  /// The four charts.
  public Region charts() {
    return grid;
  }

  public Region transport() {
    return transport;
  }

  /// The findings, of which there is always the same room: charts that change their size with every
  /// finding would be hard to watch.
  public Region findings() {
    return findingsRoom;
  }

  /// The keys that move through the run's time.
  public List<Shortcut> shortcuts() {
    return transport.shortcuts();
  }

  @Override
  public void close() {
    painter.close();
  }
}
