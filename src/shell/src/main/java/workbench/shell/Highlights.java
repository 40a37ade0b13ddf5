package workbench.shell;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Attribute;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import workbench.shell.Assistant.Highlight;
import workbench.shell.Assistant.Kind;

/// How a whole cell is to look: JShell's own highlights, and what can be told without a compiler, also of
/// code that is no Java: keywords, comments, strings and numbers.
final class Highlights {
  /// Tells JShell that statements follow, among which it takes anything: so it looks at a whole cell at
  /// once, not only at one snippet.
  private static final String PREFIX = ";";

  private static final Logger LOG = LoggerFactory.getLogger(Highlights.class);

  private Highlights() {}

  static List<Highlight> of(SourceCodeAnalysis analysis, String source) {
    List<Lexeme> lexemes = Lexeme.all(source);
    List<Highlight> all = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); i++) {
      Lexeme lexeme = lexemes.get(i);
      Kind kind = kind(lexemes, i, source);
      if (kind != null) {
        all.add(new Highlight(lexeme.from(), lexeme.to(), Set.of(kind)));
      }
    }
    for (SourceCodeAnalysis.Highlight one : analysed(analysis, PREFIX + closed(lexemes, source))) {
      int from = Math.clamp(one.start() - PREFIX.length(), 0, source.length());
      int to = Math.clamp(one.end() - PREFIX.length(), from, source.length());
      if (from < to) {
        all.add(new Highlight(from, to, kinds(one.attributes())));
      }
    }
    all.sort(comparingInt(Highlight::from).thenComparingInt(Highlight::to));
    return merged(all);
  }

  /// What JShell makes of it. On some code that is no Java its compiler breaks down.
  private static List<SourceCodeAnalysis.Highlight> analysed(
      SourceCodeAnalysis analysis, String source) {
    try {
      return analysis.highlights(source);
    } catch (IllegalArgumentException | IllegalStateException | AssertionError | NullPointerException e) {
      LOG.debug("JShell does not highlight this", e);
      return List.of();
    }
  }

  /// Strings and comments that are not closed are blank: the compiler would break down on them.
  private static String closed(List<Lexeme> lexemes, String source) {
    StringBuilder closed = new StringBuilder(source);
    for (Lexeme lexeme : lexemes) {
      if (lexeme.isUnclosed(source)) {
        for (int i = lexeme.from(); i < lexeme.to(); i++) {
          closed.setCharAt(i, source.charAt(i) == '\n' ? '\n' : ' ');
        }
      }
    }
    return closed.toString();
  }

  private static Set<Kind> kinds(Set<Attribute> attributes) {
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    attributes.forEach(a -> kinds.add(kind(a)));
    return kinds;
  }

  private static Kind kind(Attribute attribute) {
    return switch (attribute) {
      case KEYWORD -> Kind.KEYWORD;
      case DECLARATION -> Kind.DECLARATION;
      case DEPRECATED -> Kind.DEPRECATED;
    };
  }

  private static @Nullable Kind kind(List<Lexeme> lexemes, int at, String source) {
    Lexeme lexeme = lexemes.get(at);
    return switch (lexeme.kind()) {
      case COMMENT -> Kind.COMMENT;
      case STRING -> Kind.STRING;
      case NUMBER -> Kind.NUMBER;
      case WORD -> isKeyword(lexemes, at, source) ? Kind.KEYWORD : null;
      case SYMBOL -> null;
    };
  }

  /// JShell does not see `sealed` in a cell of several snippets.
  private static boolean isKeyword(List<Lexeme> lexemes, int at, String source) {
    String word = lexemes.get(at).in(source);
    boolean isBeforeKeyword =
        at + 1 < lexemes.size() && SourceVersion.isKeyword(lexemes.get(at + 1).in(source));
    return SourceVersion.isKeyword(word) || (word.equals("sealed") && isBeforeKeyword);
  }

  /// What JShell says twice of one place is one.
  private static List<Highlight> merged(List<Highlight> sorted) {
    List<Highlight> merged = new ArrayList<>();
    for (Highlight next : sorted) {
      Highlight last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && last.from() == next.from() && last.to() == next.to()) {
        EnumSet<Kind> both = EnumSet.copyOf(last.kinds());
        both.addAll(next.kinds());
        merged.set(merged.size() - 1, new Highlight(next.from(), next.to(), both));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }
}
