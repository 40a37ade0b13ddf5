package workbench.ui.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence in which places of the learner's files are named, as `Gallery.java:21`.
final class SeenText {
  private static final Pattern PLACE = Pattern.compile("\\b([A-Za-z_][A-Za-z0-9_]*\\.java):(\\d{1,6})\\b");

  /// A part of it.
  ///
  /// @param place what it names, if it names a place
  record Part(String words, Optional<Place> place) {}

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
    Matcher matcher = PLACE.matcher(sentence);
    int at = 0;
    while (matcher.find()) {
      if (isKnown.test(matcher.group(1))) {
        add(parts, sentence.substring(at, matcher.start()));
        Place place = new Place(matcher.group(1), Integer.parseInt(matcher.group(2)));
        parts.add(new Part(matcher.group(), Optional.of(place)));
        at = matcher.end();
      }
    }
    add(parts, sentence.substring(at));
    return parts;
  }

  private static void add(List<Part> parts, String words) {
    if (!words.isEmpty()) {
      parts.add(new Part(words, Optional.empty()));
    }
  }
}
