package workbench.origin;

import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parameters of a request, each read with its bounds. Whatever is wrong is an
/// [IllegalArgumentException] whose message is one sentence that names the parameter.
final class Query {
  private final Map<String, String> values;

  private Query(Map<String, String> values) {
    this.values = values;
  }

  /// @param text what follows the question mark; may be empty
  static Query of(String text, Set<String> known) {
    if (text.isEmpty()) {
      return new Query(Map.of());
    }
    Map<String, String> values = new HashMap<>();
    int from = 0;
    while (from < text.length()) {
      int end = indexOf(text, '&', from, text.length());
      int equals = indexOf(text, '=', from, end);
      String name = decoded(text.substring(from, equals));
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "There is no parameter \"%s\": it must be one of %s."
                .formatted(name, known.stream().sorted().collect(joining(", "))));
      }
      if (values.put(name, decoded(text.substring(Math.min(equals + 1, end), end))) != null) {
        throw new IllegalArgumentException("%s must be given only once.".formatted(name));
      }
      from = end + 1;
    }
    return new Query(values);
  }

  private static int indexOf(String text, char wanted, int from, int end) {
    int found = text.indexOf(wanted, from, end);
    return found < 0 ? end : found;
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("\"%s\" has a broken %% escape.".formatted(text), e);
    }
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  @Nullable String text(String name) {
    return values.get(name);
  }

  long number(String name, long fallback, long least, long most) {
    String value = values.get(name);
    if (value == null) {
      return fallback;
    }
    try {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, in our own words.
    }
    throw new IllegalArgumentException(
        "%s must be a whole number from %d to %d, not \"%s\".".formatted(name, least, most, value));
  }

  Duration millis(String name, Duration fallback, Duration most) {
    return values.containsKey(name)
        ? Duration.ofMillis(number(name, 0, 0, most.toMillis()))
        : fallback;
  }
}
