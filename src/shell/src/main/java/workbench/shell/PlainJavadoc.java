package workbench.shell;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns a documentation comment into plain text: tags and marks go, paragraphs and preformatted
/// lines stay.
final class PlainJavadoc {
  private static final Pattern INLINE =
      Pattern.compile("\\{@(\\w+)\\s*((?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*)\\}");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?m)^\\s*@(param|return|throws|exception|see|since|apiNote|implSpec|implNote"
              + "|author|version|serial|jls|deprecated)\\b[ \\t]*");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?i)\\s*</?(p|pre|blockquote|ul|ol|dl|table|div|h[1-6])\\b[^>]*>\\s*");
  private static final Pattern ITEM =
      Pattern.compile("(?i)(?:\\s|</li>|</dt>|</tr>)*<(li|dt|tr)\\b[^>]*>\\s*");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&nbsp;", " ", "&mdash;", "—", "&#64;", "@");

  private PlainJavadoc() {}

  static String of(String comment) {
    String text = comment;
    String before;
    do {
      before = text;
      text = INLINE.matcher(text).replaceAll(m -> quote(inline(m.group(1), m.group(2).strip())));
    } while (!text.equals(before));
    text = PARAGRAPH.matcher(text).replaceAll("\n\n");
    text = ITEM.matcher(text).replaceAll("\n- ");
    text = TAG.matcher(text).replaceAll("");
    for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
      text = text.replace(entity.getKey(), entity.getValue());
    }
    text = BLOCK.matcher(text).replaceAll(m -> quote(heading(m.group(1))));
    // Last, or what it makes might be taken for another.
    return text.replace("&amp;", "&")
        .replace(OPEN, '<')
        .replace(CLOSE, '>')
        .replaceAll("(?m)[ \\t]+$", "")
        .replaceAll("(?m)^ ", "")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  // Stand for the brackets of code, which are no tags.
  private static final char OPEN = '\ue000';
  private static final char CLOSE = '\ue001';

  private static String inline(String tag, String content) {
    return switch (tag) {
      case "code", "literal", "snippet" -> content.replace('<', OPEN).replace('>', CLOSE);
      case "link", "linkplain" -> {
        int blank = blankOutside(content);
        yield blank < 0
            ? content.replaceFirst("^#", "").replace('#', '.')
            : content.substring(blank).strip();
      }
      case "docRoot", "inheritDoc" -> "";
      default -> content;
    };
  }

  /// The first blank outside of parentheses: what follows is a link's label.
  private static int blankOutside(String content) {
    int depth = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && Character.isWhitespace(c)) {
        return i;
      }
    }
    return -1;
  }

  private static String heading(String tag) {
    return switch (tag) {
      case "param" -> "\nParameter ";
      case "return" -> "\nReturns ";
      case "throws", "exception" -> "\nThrows ";
      case "see" -> "\nSee ";
      case "since" -> "\nSince ";
      case "deprecated" -> "\nDeprecated: ";
      default -> "\n";
    };
  }

  private static String quote(String text) {
    return Matcher.quoteReplacement(text);
  }
}
