package workbench.tutor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/// CommonMark with tables, as pages are written in it.
public final class Markdown {
  private static final Set<TablesExtension> EXTENSIONS =
      Set.of((TablesExtension) TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().extensions(EXTENSIONS).build();

  private Markdown() {}

  /// A whole text as one document.
  public static Node parse(String text) {
    return PARSER.parse(text);
  }

  /// The nodes right below one.
  public static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /// A node without its marks.
  public static String plain(Node node) {
    if (node instanceof TableCell cell) {
      // Rendered alone, a cell would bring the lines between cells along.
      return children(cell).stream().map(TEXT::render).collect(Collectors.joining()).strip();
    }
    return TEXT.render(node).strip();
  }

  /// The line on which a block begins, from 1; of one that is not in the source, 0.
  static int line(Node block) {
    return block.getSourceSpans().isEmpty()
        ? 0
        : block.getSourceSpans().getFirst().getLineIndex() + 1;
  }
}
