package workbench.ui.instruments;

import static workbench.ui.kit.Texts.text;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import workbench.bench.measure.Measures;
import workbench.report.Words;

/// A row of large figures: what is the matter now, and what the run has come to.
final class NumbersBar extends HBox {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
  private static final double HELD_FROM = 0.5;

  /// A figure and what it is of.
  private static final class BigNumber extends VBox {
    private final Label figure = new Label("–");
    private final Label of = new Label();

    BigNumber(String key) {
      of.setText(text(key));
      figure.getStyleClass().add("number-figure");
      figure.setId(key);
      of.getStyleClass().add("number-of");
      of.setTooltip(new Tooltip(text(key)));
      getStyleClass().addAll("card", "number");
      getChildren().addAll(figure, of);
      HBox.setHgrow(this, Priority.ALWAYS);
      setMinWidth(0);
      setPrefWidth(100);
    }

    void set(String value, boolean isBad, boolean isGood) {
      figure.setText(value);
      figure.pseudoClassStateChanged(BAD, isBad);
      figure.pseudoClassStateChanged(GOOD, isGood);
      figure.setAccessibleText(value + " " + of.getText());
    }
  }

  private final BigNumber frozen = new BigNumber("number.frozen");
  private final BigNumber lag = new BigNumber("number.lag");
  private final BigNumber held = new BigNumber("number.held");
  private final BigNumber busy = new BigNumber("number.busy");
  private final BigNumber heldSeconds = new BigNumber("number.heldSeconds");
  private final BigNumber done = new BigNumber("number.done");
  private final BigNumber throughput = new BigNumber("number.throughput");

  NumbersBar() {
    getStyleClass().add("numbers");
    getChildren().addAll(frozen, lag, held, busy, heldSeconds, done, throughput);
  }

  void show(Picture picture) {
    Now now = picture.now();
    int cores = picture.recording().map(r -> r.started().cores()).orElse(0);
    busy.of.setText(cores == 0 ? text("number.busy") : text("number.busyOf", cores));
    frozen.set(
        now.isFrozen()
            ? Words.time(now.uiLagNanos() / 1e6)
            : picture.recording().isEmpty() ? "–" : text("number.no"),
        now.isFrozen(),
        picture.recording().isPresent() && !now.isFrozen());
    boolean isGoing = picture.recording().isPresent() && !picture.isEnded();
    held.set(
        isGoing ? Words.format("%.0f", now.heldThreads()) : "–",
        now.heldThreads() >= HELD_FROM,
        false);
    busy.set(isGoing ? Words.format("%.1f", now.busyCores()) : "–", false, false);
    done.set(
        now.items() == 0 ? "–" : Words.format("%,d / %,d", now.done(), now.items()),
        now.failed() > 0,
        false);
    Optional<Measures> measures = picture.measures();
    lag.set(
        measures.map(m -> Words.time(m.uiLagMaxMillis())).orElse("–"),
        measures.filter(m -> m.uiFrozenMillis() > 0).isPresent(),
        false);
    heldSeconds.set(
        measures.map(m -> Words.format("%.1f s", m.heldThreadSeconds())).orElse("–"),
        measures.filter(m -> m.heldThreadSeconds() * 1e3 > m.wallMillis() / 2).isPresent(),
        false);
    throughput.set(
        measures
            .filter(_ -> now.items() > 0)
            .map(m -> Words.format("%.1f /s", m.itemsPerSecond()))
            .orElse("–"),
        false,
        false);
  }
}
