package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.tutor.page.Markdown;
import workbench.ui.prose.Prose;

/// The hints that were asked for, and a button that asks for the next one.
final class HintsView extends VBox {
  private final DeskModel model;
  private final Prose prose;
  private final Map<Integer, VBox> shown = new TreeMap<>();
  private final Button next = new Button("", new FontIcon(Feather.HELP_CIRCLE));

  /// @param show shows the hint of this number
  HintsView(DeskModel model, Prose prose, IntConsumer show) {
    this.model = model;
    this.prose = prose;
    getStyleClass().add("hints");
    next.setId("hint-next");
    next.getStyleClass().add(Styles.SMALL);
    next.setMinWidth(USE_PREF_SIZE);
    next.setOnAction(_ -> model.nextHint().ifPresent(show::accept));
    model.hints().addListener((ListChangeListener<Integer>) _ -> show());
    show();
  }

  private void show() {
    model.hints().forEach(number -> shown.computeIfAbsent(number, this::made));
    getChildren().setAll(shown.values());
    getChildren().add(next);
    Optional<Integer> number = model.nextHint();
    Parts.show(next, number.isPresent());
    number.ifPresent(
        n -> next.setText(text("exercises.nextHint", n, model.exercise().hints().size())));
  }

  private VBox made(int number) {
    VBox hint = new VBox(Parts.sentence(text("exercises.hint", number), "hint-title"));
    hint.setId("hint-" + number);
    hint.getStyleClass().addAll("callout", "callout-predict");
    String words = model.exercise().hints().get(number - 1);
    hint.getChildren().addAll(prose.blocks(Markdown.children(Markdown.parse(words))));
    return hint;
  }

  /// A hint that is shown.
  Optional<Node> hint(int number) {
    return Optional.ofNullable(shown.get(number));
  }
}
