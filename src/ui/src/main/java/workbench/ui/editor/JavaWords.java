package workbench.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbench.shell.Assistant.Highlight;
import workbench.shell.Assistant.Kind;

/// Colours of Java that need no compiler: those of comments, strings, numbers and keywords.
public final class JavaWords {
  private static final Pattern WORDS =
      Pattern.compile(
          """
          (?<comment>//[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z))\
          |(?<string>\"""(?s:.*?)(?:\"""|\\z)|"(?:\\\\.|[^"\\\\\\n])*"?|'(?:\\\\.|[^'\\\\\\n])*'?)\
          |(?<number>\\b[0-9][0-9A-Fa-f_xXbB.]*[LlDdFf]?\\b)\
          |\\b(?<keyword>abstract|as|assert|async|await|boolean|break|byte|case|catch|char|class|const\
          |continue|default|do|double|else|enum|extends|final|finally|float|for|foreach|if\
          |implements|import|in|instanceof|int|interface|long|namespace|new|non-sealed|null|package\
          |permits|private|protected|public|readonly|record|return|sealed|short|static|string|super\
          |switch|synchronized|this|throw|throws|transient|true|false|try|using|var|void|volatile\
          |while|yield)\\b\
          """);

  private JavaWords() {}

  /// What is to be coloured, in order. C# is near enough.
  public static List<Highlight> highlights(String source) {
    List<Highlight> found = new ArrayList<>();
    Matcher matcher = WORDS.matcher(source);
    while (matcher.find()) {
      found.add(new Highlight(matcher.start(), matcher.end(), Set.of(kind(matcher))));
    }
    return found;
  }

  private static Kind kind(Matcher matcher) {
    if (matcher.group("comment") != null) {
      return Kind.COMMENT;
    }
    if (matcher.group("string") != null) {
      return Kind.STRING;
    }
    return matcher.group("number") != null ? Kind.NUMBER : Kind.KEYWORD;
  }
}
