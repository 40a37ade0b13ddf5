package workbench.tutor.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;

/// The lines of HTML between which a code host folds an explanation.
final class Details {
  private static final Pattern START =
      Pattern.compile("<details>\\s*(?:<summary>(.*?)</summary>)?\\s*", Pattern.DOTALL);
  private static final Pattern END = Pattern.compile("\\s*</details>\\s*");

  private Details() {}

  static boolean isStart(HtmlBlock html) {
    return START.matcher(html.getLiteral()).matches();
  }

  /// The summary of a start.
  static String title(HtmlBlock start) {
    Matcher matcher = START.matcher(start.getLiteral());
    String title = matcher.matches() ? matcher.group(1) : null;
    return title == null ? "Why" : title.strip();
  }

  static boolean isEnd(HtmlBlock html) {
    return END.matcher(html.getLiteral()).matches();
  }
}
