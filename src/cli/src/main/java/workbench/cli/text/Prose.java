package workbench.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jline.utils.AttributedString;
import workbench.tutor.page.Markdown;

/// Blocks of Markdown as lines of text.
public final class Prose {
  private static final int CODE_INDENT = 4;

  private Prose() {}

  /// One block after the other, an empty line between two.
  public static List<AttributedString> lines(List<Node> blocks, int width) {
    return joined(blocks, width, true);
  }

  private static List<AttributedString> joined(List<Node> blocks, int width, boolean isLoose) {
    List<AttributedString> lines = new ArrayList<>();
    for (Node block : blocks) {
      List<AttributedString> more = lines(block, width);
      if (isLoose && !lines.isEmpty() && !more.isEmpty()) {
        lines.add(AttributedString.EMPTY);
      }
      lines.addAll(more);
    }
    return lines;
  }

  /// One block; HTML has no lines.
  ///
  /// @param width columns that a line may have; code has as many as it needs
  public static List<AttributedString> lines(Node block, int width) {
    return switch (block) {
      case Heading h ->
          Wrapped.lines(InlineText.of(h, h.getLevel() == 1 ? Style.TITLE : Style.BOLD), width);
      case Paragraph p -> Wrapped.lines(InlineText.of(p, Style.PLAIN), width);
      case ListBlock list -> items(list, width);
      case BlockQuote quote -> {
        AttributedString bar = Style.of("▏ ", Style.FAINT);
        yield Wrapped.after(bar, bar, lines(Markdown.children(quote), width - bar.length()));
      }
      case FencedCodeBlock code -> code(code.getLiteral());
      case IndentedCodeBlock code -> code(code.getLiteral());
      case TableBlock table -> TableText.lines(table, width);
      case ThematicBreak _ -> List.of(Style.of("━".repeat(width), Style.FAINT));
      case HtmlBlock _ -> List.of();
      default -> lines(Markdown.children(block), width);
    };
  }

  private static List<AttributedString> items(ListBlock list, int width) {
    List<AttributedString> lines = new ArrayList<>();
    int number = list instanceof OrderedList o ? o.getMarkerStartNumber() : 1;
    for (Node item : Markdown.children(list)) {
      String mark = list instanceof BulletList ? "  • " : " %2d. ".formatted(number);
      if (!lines.isEmpty() && !list.isTight()) {
        lines.add(AttributedString.EMPTY);
      }
      lines.addAll(
          Wrapped.after(
              new AttributedString(mark),
              new AttributedString(" ".repeat(mark.length())),
              joined(Markdown.children(item), width - mark.length(), !list.isTight())));
      number++;
    }
    return lines;
  }

  private static List<AttributedString> code(String literal) {
    return Wrapped.indented(
        CODE_INDENT,
        literal.stripTrailing().lines().map(line -> Style.of(line, Style.CODE)).toList());
  }
}
