package workbench.shell;

import java.util.ArrayList;
import java.util.List;

/// A smallest part of Java source that a compiler would read as one; blanks are none. Any text can be
/// taken apart, also such as is no Java: a string that is not closed ends with its line.
///
/// @param from counted from 0 in the source
/// @param to the place after its last character
record Lexeme(Kind kind, int from, int to) {
  /// What it is; a keyword is a word here.
  enum Kind {
    COMMENT,
    /// A string, a text block or a character.
    STRING,
    NUMBER,
    WORD,
    /// A single other character, as a bracket or a part of an operator.
    SYMBOL
  }

  String in(String source) {
    return source.substring(from, to);
  }

  /// Whether more text at its end would be a part of it.
  boolean isOpen(String source) {
    return isUnclosed(source) || (kind == Kind.COMMENT && source.startsWith("//", from));
  }

  /// Whether its closing quote or `*/` is missing.
  boolean isUnclosed(String source) {
    String text = in(source);
    return switch (kind) {
      case COMMENT ->
          text.startsWith("/*") && (text.length() < "/**/".length() || !text.endsWith("*/"));
      case STRING -> !isClosed(text);
      case NUMBER, WORD, SYMBOL -> false;
    };
  }

  private static boolean isClosed(String string) {
    String quote = string.startsWith("\"\"\"") ? "\"\"\"" : string.substring(0, 1);
    return closing(string + "\0", 0, quote, string.length() + 1) == string.length();
  }

  /// All of a source, in order.
  static List<Lexeme> all(String source) {
    List<Lexeme> all = new ArrayList<>();
    int at = 0;
    while (at < source.length()) {
      if (Character.isWhitespace(source.charAt(at))) {
        at++;
      } else {
        Lexeme next = next(source, at);
        all.add(next);
        at = next.to;
      }
    }
    return all;
  }

  private static Lexeme next(String source, int at) {
    char first = source.charAt(at);
    if (source.startsWith("//", at)) {
      return new Lexeme(Kind.COMMENT, at, lineEnd(source, at));
    }
    if (source.startsWith("/*", at)) {
      int end = source.indexOf("*/", at + 2);
      return new Lexeme(Kind.COMMENT, at, end < 0 ? source.length() : end + 2);
    }
    if (source.startsWith("\"\"\"", at)) {
      return new Lexeme(Kind.STRING, at, closing(source, at, "\"\"\"", source.length()));
    }
    if (first == '"' || first == '\'') {
      String quote = String.valueOf(first);
      return new Lexeme(Kind.STRING, at, closing(source, at, quote, lineEnd(source, at)));
    }
    boolean isNumber = isDigit(source, at) || (first == '.' && isDigit(source, at + 1));
    if (isNumber) {
      return new Lexeme(Kind.NUMBER, at, numberEnd(source, at));
    }
    return Character.isJavaIdentifierStart(source.codePointAt(at))
        ? new Lexeme(Kind.WORD, at, wordEnd(source, at))
        : new Lexeme(Kind.SYMBOL, at, at + Character.charCount(source.codePointAt(at)));
  }

  private static int lineEnd(String source, int from) {
    int end = source.indexOf('\n', from);
    return end < 0 ? source.length() : end;
  }

  /// The place after the closing quote, or the limit if there is none before.
  private static int closing(String source, int from, String quote, int limit) {
    int at = from + quote.length();
    while (at < limit && !source.startsWith(quote, at)) {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(limit, at < limit ? at + quote.length() : limit);
  }

  private static boolean isDigit(String source, int at) {
    return at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9';
  }

  private static int numberEnd(String source, int from) {
    boolean isHex = source.regionMatches(true, from, "0x", 0, 2);
    int at = from;
    while (at < source.length() && isOfNumber(source, at, isHex)) {
      at++;
    }
    return at;
  }

  private static boolean isOfNumber(String source, int at, boolean isHex) {
    char c = source.charAt(at);
    char before = at == 0 ? ' ' : Character.toLowerCase(source.charAt(at - 1));
    return Character.isLetterOrDigit(c)
        || c == '_'
        || c == '.'
        || ((c == '+' || c == '-') && before == (isHex ? 'p' : 'e'));
  }

  private static int wordEnd(String source, int from) {
    int at = from;
    while (at < source.length() && Character.isJavaIdentifierPart(source.codePointAt(at))) {
      at += Character.charCount(source.codePointAt(at));
    }
    return at;
  }
}
