package workbench.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.input.InputMap;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import workbench.shell.Assistant.Highlight;
import workbench.shell.Diagnostic;

/// An editor on JavaFX's code area.
public final class CodeAreaEditor implements SnippetEditor {
  private static final double AROUND = 7;

  private final CodeTextModel model = new CodeTextModel();
  private final CodeArea area = new CodeArea(model);
  private final JavaDecorator decorator = new JavaDecorator();
  private final Tooltip told = new Tooltip();

  /// @param name for those who do not see it
  public CodeAreaEditor(String id, String name, String content) {
    area.setId(id);
    area.setAccessibleText(name);
    area.setLineNumbersEnabled(true);
    area.setHighlightCurrentParagraph(true);
    area.setSyntaxDecorator(decorator);
    area.setText(content);
    area.clearUndoRedo();
    area.select(TextPos.ZERO);
    InputMap keys = area.getInputMap();
    keys.registerFunction(RichTextArea.Tag.INSERT_TAB, () -> insert(Indentation.STEP));
    keys.registerFunction(RichTextArea.Tag.INSERT_LINE_BREAK, this::breakLine);
    area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    area.addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
    area.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> told.hide());
    told.setWrapText(true);
    told.setMaxWidth(600);
  }

  /// An editor that is as high as its text, without numbers of lines.
  public static CodeAreaEditor asHighAsItsText(String id, String name, String content) {
    CodeAreaEditor editor = new CodeAreaEditor(id, name, content);
    editor.area.setUseContentHeight(true);
    editor.area.setContentPadding(new Insets(AROUND));
    editor.area.setLineNumbersEnabled(false);
    editor.area.setHighlightCurrentParagraph(false);
    return editor;
  }

  private void insert(String what) {
    replace(selectionStart(), selectionStart() + selected().length(), what);
  }

  private void breakLine() {
    int from = selectionStart();
    Indentation.NewLine line = Indentation.newLine(text(), from);
    replace(from, from + selected().length(), line.before() + line.after());
    select(from + line.before().length(), from + line.before().length());
  }

  private void typed(KeyEvent key) {
    if (key.getCharacter().equals("}") && selected().isEmpty()) {
      int out = Indentation.outBy(text(), caret());
      if (out > 0) {
        replace(caret() - out, caret(), "");
      }
    }
  }

  private void tell(MouseEvent mouse) {
    OptionalInt at = placeAt(mouse.getScreenX(), mouse.getScreenY());
    Optional<Mark<Diagnostic>> problem =
        at.isEmpty()
            ? Optional.empty()
            : decorator.problems().stream()
                .filter(p -> p.from() <= at.getAsInt() && at.getAsInt() <= p.to())
                .findFirst();
    problem.ifPresentOrElse(
        p -> {
          told.setText(p.what().message());
          if (!told.isShowing()) {
            told.show(area, mouse.getScreenX() + 10, mouse.getScreenY() + 16);
          }
        },
        told::hide);
  }

  @Override
  public Region node() {
    return area;
  }

  @Override
  public String text() {
    return decorator.text();
  }

  @Override
  public void setText(String text) {
    area.setText(text);
  }

  @Override
  public int caret() {
    TextPos caret = area.getCaretPosition();
    return caret == null ? 0 : decorator.offset(caret);
  }

  @Override
  public int selectionStart() {
    SelectionSegment selection = area.getSelection();
    return selection == null ? 0 : decorator.offset(selection.getMin());
  }

  @Override
  public String selected() {
    SelectionSegment selection = area.getSelection();
    return selection == null
        ? ""
        : text()
            .substring(decorator.offset(selection.getMin()), decorator.offset(selection.getMax()));
  }

  @Override
  public void select(int from, int to) {
    area.select(decorator.position(from), decorator.position(to));
  }

  @Override
  public void replace(int from, int to, String text) {
    area.replaceText(decorator.position(from), decorator.position(to), text);
    select(from + text.length(), from + text.length());
  }

  @Override
  public void highlight(List<Highlight> highlights) {
    decorator.highlight(highlights);
    redraw();
  }

  @Override
  public void underline(List<Diagnostic> diagnostics, int start) {
    decorator.underline(
        diagnostics.stream()
            .map(d -> new Mark<>(start + d.from(), start + Math.max(d.to(), d.from() + 1), d))
            .toList());
    redraw();
  }

  @Override
  public int underlined() {
    return decorator.problems().size();
  }

  private void redraw() {
    model.fireStyleChangeEvent(TextPos.ZERO, model.getDocumentEnd());
  }

  @Override
  public Optional<Bounds> caretInScene() {
    Node caret = area.lookup(".caret");
    return caret == null || caret.getLayoutBounds().isEmpty()
        ? Optional.empty()
        : Optional.of(caret.localToScene(caret.getLayoutBounds()));
  }

  @Override
  public OptionalInt placeAt(double screenX, double screenY) {
    TextPos at = area.getTextPosition(screenX, screenY);
    return at == null ? OptionalInt.empty() : OptionalInt.of(decorator.offset(at));
  }

  @Override
  public void onChange(Runnable action) {
    model.addListener(change -> {
      if (change.isEdit()) {
        action.run();
      }
    });
  }

  @Override
  public void onCaret(Runnable action) {
    area.caretPositionProperty().addListener(_ -> action.run());
  }
}
