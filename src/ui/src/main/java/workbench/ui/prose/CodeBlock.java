package workbench.ui.prose;

import java.util.Locale;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import workbench.shell.Assistant.Highlight;
import workbench.ui.editor.JavaWords;

/// Code that does not run, in colours.
public final class CodeBlock extends StackPane {
  private final String source;
  private final TextFlow flow = new TextFlow();

  /// @param isColoured whether it is Java, or near enough
  public CodeBlock(String source, boolean isColoured) {
    this.source = source;
    getStyleClass().add("page-fence");
    getChildren().add(flow);
    int at = 0;
    if (isColoured) {
      for (Highlight highlight : JavaWords.highlights(source)) {
        add(at, highlight.from(), "code-text");
        String kind = highlight.kinds().iterator().next().name().toLowerCase(Locale.ROOT);
        add(highlight.from(), highlight.to(), "code-" + kind);
        at = highlight.to();
      }
    }
    add(at, source.length(), "code-text");
  }

  private void add(int from, int to, String style) {
    if (from < to) {
      Text text = new Text(source.substring(from, to));
      text.getStyleClass().addAll("fence-word", style);
      flow.getChildren().add(text);
    }
  }
}
