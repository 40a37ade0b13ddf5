package workbench.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import workbench.shell.Assistant.Highlight;
import workbench.shell.Assistant.Kind;
import workbench.shell.Diagnostic;

/// How each line of a code area looks: coloured by highlights, underlined by diagnostics. Both move
/// with the text until newer ones come, so that typing waits for nobody.
final class JavaDecorator implements SyntaxDecorator {
  private String text = "";
  private Lines lines = new Lines("");
  private List<Mark<Set<Kind>>> highlights = List.of();
  private List<Mark<Diagnostic>> problems = List.of();

  String text() {
    return text;
  }

  int offset(TextPos position) {
    return lines.start(position.index()) + position.offset();
  }

  TextPos position(int offset) {
    int at = Math.clamp(offset, 0, text.length());
    int line = lines.lineOf(at);
    return TextPos.ofLeading(line, at - lines.start(line));
  }

  void highlight(List<Highlight> all) {
    highlights = all.stream().map(h -> new Mark<>(h.from(), h.to(), h.kinds())).toList();
  }

  void underline(List<Mark<Diagnostic>> all) {
    problems = all;
  }

  List<Mark<Diagnostic>> problems() {
    return problems;
  }

  @Override
  public void handleChange(
      CodeTextModel model, TextPos start, TextPos end, int charsTop, int linesAdded, int bottom) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < model.size(); i++) {
      all.append(i == 0 ? "" : "\n").append(model.getPlainText(i));
    }
    String now = all.toString();
    if (!now.equals(text)) {
      Mark.Edit edit = Mark.Edit.between(text, now);
      highlights = Mark.after(edit, highlights);
      problems = Mark.after(edit, problems);
      text = now;
      lines = new Lines(now);
    }
  }

  @Override
  public RichParagraph createRichParagraph(CodeTextModel model, int line) {
    String content = model.getPlainText(line);
    int start = lines.start(line);
    RichParagraph.Builder paragraph = RichParagraph.builder();
    int at = 0;
    for (Mark<Set<Kind>> mark : within(highlights, start, content.length())) {
      if (mark.from() >= at) {
        add(paragraph, content, at, mark.from(), Set.of());
        add(paragraph, content, mark.from(), mark.to(), mark.what());
        at = mark.to();
      }
    }
    add(paragraph, content, at, content.length(), Set.of());
    for (Mark<Diagnostic> mark : within(problems, start, content.length())) {
      paragraph.addWavyUnderline(
          mark.from(),
          mark.to() - mark.from(),
          mark.what().error() ? "code-error" : "code-warning");
    }
    return paragraph.build();
  }

  /// Those that lie in a line, counted from its start.
  private static <T> List<Mark<T>> within(List<Mark<T>> marks, int start, int length) {
    List<Mark<T>> found = new ArrayList<>();
    for (Mark<T> mark : marks) {
      int from = Math.max(mark.from() - start, 0);
      int to = Math.min(mark.to() - start, length);
      if (from < to) {
        found.add(new Mark<>(from, to, mark.what()));
      }
    }
    found.sort(Comparator.comparingInt(Mark::from));
    return found;
  }

  private static void add(
      RichParagraph.Builder paragraph, String content, int from, int to, Set<Kind> kinds) {
    if (from < to) {
      String[] styles =
          kinds.stream()
              .map(k -> "code-" + k.name().toLowerCase(Locale.ROOT))
              .toArray(String[]::new);
      paragraph.addWithStyleNames(
          content.substring(from, to), styles.length == 0 ? new String[] {"code-text"} : styles);
    }
  }
}
