package workbench.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import workbench.shell.Assistant;
import workbench.shell.Assistant.Suggestion;

/// Helps in the editors: colours the text, suggests, explains. It asks the lab's assistant, which
/// answers when it can; an answer to a text that is not there any more is dropped. FX thread only.
public final class CodeAssist {
  private static final int PAGE = 8;

  private final Supplier<Optional<Assistant>> assistant;
  private final Executor fx;
  private final AssistBox box;
  private @Nullable SnippetEditor editor;
  private @Nullable Candidates candidates;
  private int explainedAt = -1;
  private boolean isDotTyped;

  /// @param assistant empty as long as there is no lab
  public CodeAssist(Supplier<Optional<Assistant>> assistant, Executor fx, AssistBox box) {
    this.assistant = assistant;
    this.fx = fx;
    this.box = box;
    box.selectedProperty()
        .subscribe(chosen -> {
          if (chosen != null && box.isChoosing()) {
            explain(chosen);
          }
        });
  }

  /// Helps in an editor from now on, as often as it is the one that is used.
  public void attach(SnippetEditor to) {
    to.onChange(() -> colour(to));
    to.onCaret(() -> moved(to));
    to.node().addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(to, key));
    to.node()
        .addEventFilter(KeyEvent.KEY_TYPED, key -> isDotTyped = key.getCharacter().equals("."));
    to.node()
        .focusedProperty()
        .addListener((_, _, isFocused) -> {
          if (!isFocused) {
            hide();
          }
        });
  }

  /// This editor is used.
  public void use(SnippetEditor used) {
    editor = used;
    hide();
    colour(used);
  }

  /// Colours the text of the editor that is used.
  public void colour() {
    if (editor != null) {
      colour(editor);
    }
  }

  /// Until the assistant answers, or if there is none, in the colours of the words as such.
  private void colour(SnippetEditor in) {
    if (assistant.get().isEmpty()) {
      in.highlight(JavaWords.highlights(in.text()));
    }
    ask(in, Assistant::highlight, in::highlight);
  }

  /// The caret has moved, perhaps with the text. A dot that was typed wants to be completed.
  private void moved(SnippetEditor in) {
    int caret = in.caret();
    Candidates now = candidates;
    if (isDotTyped && caret > 0 && in.text().charAt(caret - 1) == '.') {
      isDotTyped = false;
      hide();
      complete(in);
    } else if (now != null && now.areMeantAt(in.text(), caret)) {
      show(in, now);
    } else if (now != null || (explainedAt >= 0 && explainedAt != caret)) {
      hide();
    }
  }

  /// Suggests what could stand at the caret.
  public void complete() {
    if (editor != null) {
      complete(editor);
    }
  }

  private void complete(SnippetEditor in) {
    int caret = in.caret();
    ask(
        in,
        (a, text) -> a.complete(text, caret),
        answer -> {
          if (in.caret() == caret) {
            show(in, Candidates.of(answer));
          }
        });
  }

  private void show(SnippetEditor in, Candidates all) {
    List<Suggestion> fitting = all.fitting(in.text(), in.caret());
    // While the text is laid out anew, the caret is nowhere.
    Optional<Bounds> caret = in.caretInScene();
    if (fitting.isEmpty() || (caret.isEmpty() && !box.isChoosing())) {
      hide();
      return;
    }
    explainedAt = -1;
    candidates = all;
    box.choose(fitting, caret);
  }

  /// Explains what is at the caret.
  public void explain() {
    SnippetEditor in = editor;
    if (in == null) {
      return;
    }
    int caret = in.caret();
    ask(
        in,
        (a, text) -> a.document(text, caret),
        known -> {
          Optional<Bounds> place = in.caretInScene();
          if (!known.isEmpty() && place.isPresent() && in.caret() == caret) {
            candidates = null;
            explainedAt = caret;
            box.document(known, place.get());
          }
        });
  }

  /// Explains a suggestion as if it was taken.
  private void explain(Suggestion suggestion) {
    SnippetEditor in = editor;
    Candidates now = candidates;
    if (in == null || now == null) {
      return;
    }
    String text = in.text();
    String taken = text.substring(0, now.from()) + suggestion.text() + text.substring(in.caret());
    int caret = now.from() + suggestion.text().length();
    assistant
        .get()
        .map(a -> a.document(taken, caret))
        .ifPresent(answer ->
            deliver(
                answer,
                known -> {
                  if (suggestion.equals(box.selectedProperty().get()) && box.isChoosing()) {
                    box.tell(known);
                  }
                }));
  }

  private void pressed(SnippetEditor in, KeyEvent key) {
    if (!box.isVisible()) {
      return;
    }
    if (key.getCode() == KeyCode.ESCAPE) {
      hide();
      key.consume();
    } else if (box.isChoosing() && !key.isControlDown() && !key.isAltDown()) {
      choose(in, key);
    }
  }

  private void choose(SnippetEditor in, KeyEvent key) {
    boolean isOurs = true;
    switch (key.getCode()) {
      case UP -> box.step(-1);
      case DOWN -> box.step(1);
      case PAGE_UP -> box.step(-PAGE);
      case PAGE_DOWN -> box.step(PAGE);
      case ENTER, TAB -> take(in);
      default -> isOurs = false;
    }
    if (isOurs) {
      key.consume();
    }
  }

  private void take(SnippetEditor in) {
    Suggestion chosen = box.selectedProperty().get();
    Candidates now = candidates;
    hide();
    if (chosen != null && now != null) {
      in.replace(now.from(), in.caret(), chosen.text());
    }
  }

  public void hide() {
    candidates = null;
    explainedAt = -1;
    box.hide();
  }

  private <T> void ask(
      SnippetEditor in,
      BiFunction<Assistant, String, CompletableFuture<T>> question,
      Consumer<T> use) {
    String text = in.text();
    assistant
        .get()
        .map(a -> question.apply(a, text))
        .ifPresent(answer ->
            deliver(
                answer,
                known -> {
                  if (in.text().equals(text)) {
                    use.accept(known);
                  }
                }));
  }

  /// An answer that does not come, as its lab is gone or a newer question was asked, is not missed.
  private <T> void deliver(CompletableFuture<T> answer, Consumer<T> use) {
    var _ = answer.thenAcceptAsync(use, fx);
  }
}
