package workbench.cli.text;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// What stands within a paragraph, as one line that is still to be wrapped.
final class InlineText {
  private final AttributedStringBuilder text = new AttributedStringBuilder();

  private InlineText() {}

  /// All that stands in a block.
  ///
  /// @param style of what has no mark of its own
  static AttributedString of(Node block, AttributedStyle style) {
    InlineText inline = new InlineText();
    inline.addChildren(block, style);
    return inline.text.toAttributedString();
  }

  private void addChildren(Node parent, AttributedStyle style) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      add(child, style);
    }
  }

  private void add(Node node, AttributedStyle style) {
    switch (node) {
      case Text words -> text.append(words.getLiteral(), style);
      case Code code -> text.append(code.getLiteral(), style.foreground(AttributedStyle.CYAN));
      case Emphasis _ -> addChildren(node, style.italic());
      case StrongEmphasis _ -> addChildren(node, style.bold());
      case SoftLineBreak _ -> text.append(" ", style);
      case HardLineBreak _ -> text.append("\n", style);
      case Image image -> {
        text.append("[picture: ", style.faint());
        addChildren(image, style);
        text.append(", " + image.getDestination() + "]", style.faint());
      }
      case Link link -> link(link, style);
      case HtmlInline _ -> {}
      default -> addChildren(node, style);
    }
  }

  private void link(Link link, AttributedStyle style) {
    int start = text.length();
    addChildren(link, style.underline());
    String words = text.toString().substring(start);
    if (!words.equals(link.getDestination())) {
      text.append(" (" + link.getDestination() + ")", style.faint());
    }
  }
}
