package workbench.ui.sandbox;

import static workbench.ui.kit.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.layout.StackPane;
import workbench.ui.editor.Buffer;
import workbench.ui.editor.CodeAreaEditor;
import workbench.ui.editor.CodeAssist;
import workbench.ui.editor.Origin;
import workbench.ui.editor.Origin.Place;
import workbench.ui.editor.SnippetEditor;
import workbench.ui.sandbox.SandboxModel.Rejection;

/// The editor of the text that is seen. Each text has one of its own, which keeps its caret and
/// what can be undone.
final class EditorPane extends StackPane {
  private final Map<Buffer, SnippetEditor> editors = new WeakHashMap<>();
  private final Buffers buffers;
  private final CodeAssist assist;

  EditorPane(SandboxModel model, CodeAssist assist) {
    this.buffers = model.buffers();
    this.assist = assist;
    getStyleClass().add("editor-pane");
    setMinHeight(0);
    buffers.currentProperty().subscribe(this::show);
    model
        .rejectionProperty()
        .addListener((_, before, now) -> {
          before.ifPresent(r -> of(r.origin().buffer()).underline(List.of(), 0));
          now.ifPresent(this::underline);
        });
  }

  private void underline(Rejection rejection) {
    int start = new Place(rejection.origin(), 0, 0).fromNow();
    of(rejection.origin().buffer()).underline(rejection.diagnostics(), start);
  }

  private SnippetEditor of(Buffer buffer) {
    SnippetEditor known = editors.get(buffer);
    if (known != null) {
      return known;
    }
    SnippetEditor made = new CodeAreaEditor("editor", text("sandbox.editor"), buffer.text());
    made.onChange(() -> buffer.textProperty().set(made.text()));
    assist.attach(made);
    editors.put(buffer, made);
    return made;
  }

  private void show(Buffer buffer) {
    boolean hadFocus = isFocusWithin();
    SnippetEditor editor = of(buffer);
    getChildren().setAll(editor.node());
    // Without a skin it would not heed the first keys.
    editor.node().applyCss();
    assist.use(editor);
    if (hadFocus) {
      editor.node().requestFocus();
    }
  }

  SnippetEditor editor() {
    return of(buffers.current());
  }

  /// What Run runs: the selection, or else all.
  Origin origin() {
    SnippetEditor editor = editor();
    String selected = editor.selected();
    return selected.isBlank()
        ? new Origin(buffers.current(), 0, editor.text())
        : new Origin(buffers.current(), editor.selectionStart(), selected);
  }

  /// Shows a place and puts the keyboard there.
  void jump(Place place) {
    Buffer buffer = place.origin().buffer();
    buffers.show(buffer);
    if (buffers.current().equals(buffer)) {
      editor().select(place.fromNow(), place.toNow());
      editor().node().requestFocus();
    }
  }
}
