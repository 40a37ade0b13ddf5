package workbench.ui.exercises;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import workbench.tutor.exercise.Exercise;
import workbench.ui.instruments.ChartPainter;

/// The exercise that is open: its instructions at the left, at the right the learner's files and
/// below them the check.
final class DeskView extends SplitPane {
  /// What it asks of the screen around it.
  ///
  /// @param follow goes to where a link leads
  /// @param teach opens the lab of this number
  /// @param next the exercise to go on with
  record Surroundings(
      Consumer<String> follow,
      IntConsumer teach,
      Supplier<Optional<Exercise>> next,
      Consumer<Exercise> open,
      Runnable solution,
      Runnable reset,
      Runnable folder) {}

  private final DeskController controller;
  private final InstructionsView instructions;
  private final SourcePane sources;
  private final CheckView check;
  private final SplitPane down = new SplitPane();

  DeskView(DeskModel model, DeskController controller, ChartPainter painter, Surroundings around) {
    this.controller = controller;
    this.instructions =
        new InstructionsView(model, around.follow(), around.teach(), this::showHint);
    this.sources =
        new SourcePane(
            model,
            new SourcePane.Actions(
                controller::keepMine, around.solution(), around.reset(), around.folder()));
    this.check =
        new CheckView(
            model,
            new CheckView.Surroundings(sources::jump, this::showHint, around.next(), around.open()),
            painter,
            controller::check,
            controller::stop);
    down.setOrientation(Orientation.VERTICAL);
    down.getItems().addAll(sources, check);
    down.setMinWidth(0);
    getStyleClass().add("desk");
    getItems().addAll(instructions, down);
  }

  /// Shows a hint and scrolls to it.
  void showHint(int number) {
    controller.showHint(number);
    instructions.showHint(number);
  }

  /// How it is divided, from left to right and from top to bottom.
  void divide(double across, double along) {
    setDividerPositions(across);
    down.setDividerPositions(along);
  }

  void divided(BiConsumer<Double, Double> to) {
    to.accept(getDividerPositions()[0], down.getDividerPositions()[0]);
  }

  int caret() {
    return sources.editor().caret();
  }

  void caret(int at) {
    sources.editor().select(at, at);
  }

  Node editor() {
    return sources.editor().node();
  }

  /// Where the keyboard goes from one of its parts.
  Optional<Node> after(Node focused) {
    if (isIn(sources, focused)) {
      return Optional.of(check.firstFocus());
    }
    if (isIn(instructions, focused)) {
      return Optional.of(editor());
    }
    return Optional.empty();
  }

  Node firstFocus() {
    return instructions;
  }

  private static boolean isIn(Node part, Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n.equals(part)) {
        return true;
      }
    }
    return false;
  }
}
