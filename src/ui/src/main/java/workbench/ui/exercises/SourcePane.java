package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import workbench.ui.editor.CodeAreaEditor;
import workbench.ui.editor.JavaWords;
import workbench.ui.editor.SnippetEditor;

/// The learner's files: a tab each, the editor of the one that is seen, and, if another program has
/// changed it meanwhile, the question which text to keep. Each file's editor keeps its caret and
/// what can be undone.
final class SourcePane extends VBox {
  /// What its buttons do.
  record Actions(
      Consumer<SourceModel> keepMine, Runnable solution, Runnable reset, Runnable folder) {}

  private final DeskModel model;
  private final Map<SourceModel, SnippetEditor> editors = new HashMap<>();
  private final StackPane room = new StackPane();

  SourcePane(DeskModel model, Actions actions) {
    this.model = model;
    SourceTabs tabs = new SourceTabs(model);
    HBox.setHgrow(tabs, Priority.ALWAYS);
    HBox bar =
        new HBox(
            tabs,
            Parts.button("show-solution", "solution", Feather.EYE, actions.solution),
            Parts.button("reset-exercise", "reset", Feather.ROTATE_CCW, actions.reset),
            Parts.button("open-folder", "folder", Feather.FOLDER, actions.folder));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("source-bar");
    room.getStyleClass().add("editor-pane");
    room.setMinHeight(0);
    VBox.setVgrow(room, Priority.ALWAYS);
    setMinHeight(0);
    getStyleClass().add("source-pane");
    getChildren().addAll(bar, new ConflictBar(model, actions.keepMine), room);
    model.currentProperty().subscribe(this::show);
  }

  private void show(SourceModel source) {
    boolean hadFocus = room.isFocusWithin();
    SnippetEditor editor = of(source);
    room.getChildren().setAll(editor.node());
    // Without a skin it would not heed the first keys.
    editor.node().applyCss();
    if (hadFocus) {
      editor.node().requestFocus();
    }
  }

  private SnippetEditor of(SourceModel source) {
    return editors.computeIfAbsent(source, this::made);
  }

  private SnippetEditor made(SourceModel source) {
    String name = text("exercises.editor", source.name());
    SnippetEditor editor = new CodeAreaEditor("exercise-editor", name, source.buffer().text());
    editor.onChange(() -> {
      source.buffer().textProperty().set(editor.text());
      editor.highlight(JavaWords.highlights(editor.text()));
    });
    editor.highlight(JavaWords.highlights(editor.text()));
    source
        .buffer()
        .textProperty()
        .addListener((_, _, now) -> {
          if (!now.equals(editor.text())) {
            int caret = editor.caret();
            editor.setText(now);
            editor.select(caret, caret);
          }
        });
    source
        .errorsProperty()
        .subscribe(errors ->
            editor.underline(ErrorWords.diagnostics(errors, source.buffer(), model.exercise()), 0));
    return editor;
  }

  SnippetEditor editor() {
    return of(model.currentProperty().get());
  }

  /// Shows a line and puts the keyboard there.
  void jump(SeenText.Place place) {
    model
        .source(place.file())
        .ifPresent(source -> {
          model.currentProperty().set(source);
          ErrorWords.line(source.buffer(), place.line())
              .ifPresent(line -> editor().select(line.to(), line.from()));
          editor().node().requestFocus();
        });
  }
}
