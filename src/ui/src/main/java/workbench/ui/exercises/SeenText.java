package workbench.ui.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence in which places of the learner's files are named, as `Gallery.java:21`, and code
/// stands between backticks.
final class SeenText {
  private static final Pattern SPECIAL =
      Pattern.compile(
          "`(?<code>[^`]+)`|\\b(?<file>[A-Za-z_][A-Za-z0-9_]*\\.java):(?<line>\\d{1,6})\\b");

  /// A part of it.
  sealed interface Part {
    String words();

    record Plain(String words) implements Part {}

    record Code(String words) implements Part {}

    record Named(String words, Place place) implements Part {}
  }

  /// A line of a file.
  ///
  /// @param line counted from 1
  record Place(String file, int line) {}

  private SeenText() {}

  /// Its parts, in order.
  ///
  /// @param isKnown whether there is a file of this name
  static List<Part> parts(String sentence, Predicate<String> isKnown) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = SPECIAL.matcher(sentence);
    int at = 0;
    while (matcher.find()) {
      String code = matcher.group("code");
      String file = matcher.group("file");
      if (code != null || isKnown.test(file)) {
        add(parts, sentence.substring(at, matcher.start()));
        parts.add(
            code != null
                ? new Part.Code(code)
                : new Part.Named(
                    matcher.group(), new Place(file, Integer.parseInt(matcher.group("line")))));
        at = matcher.end();
      }
    }
    add(parts, sentence.substring(at));
    return parts;
  }

  private static void add(List<Part> parts, String words) {
    if (!words.isEmpty()) {
      parts.add(new Part.Plain(words));
    }
  }
}
