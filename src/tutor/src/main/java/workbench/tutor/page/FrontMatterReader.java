package workbench.tutor.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Reads the lines between the two `---` with which a page begins: `key: value` each.
final class FrontMatterReader {
  private static final String FENCE = "---";
  private static final List<String> KEYS =
      List.of("title", "concepts", "minutes", "preview", "exercises", "labs");

  private record Value(String text, int line) {}

  private final BiConsumer<Integer, String> problem;
  private final Map<String, Value> values = new HashMap<>();
  private int lines;

  /// @param problem told each, with its line
  FrontMatterReader(BiConsumer<Integer, String> problem) {
    this.problem = problem;
  }

  FrontMatter read(List<String> page) {
    if (page.isEmpty() || !page.getFirst().strip().equals(FENCE)) {
      problem.accept(
          1, "a page begins with its front matter: ---, title:, concepts:, minutes:, ---.");
      return new FrontMatter("", List.of(), 1, false, List.of(), List.of());
    }
    int end = page.subList(1, page.size()).indexOf(FENCE) + 1;
    if (end == 0) {
      problem.accept(1, "the front matter has no end: a second line of ---.");
      end = page.size() - 1;
    }
    lines = end + 1;
    for (int i = 1; i < end; i++) {
      read(page.get(i), i + 1);
    }
    return new FrontMatter(
        required("title"),
        concepts(),
        minutes(),
        isTrue("preview"),
        list("exercises"),
        list("labs"));
  }

  /// How many lines it has, its fences included.
  int lines() {
    return lines;
  }

  private void read(String line, int number) {
    int colon = line.indexOf(':');
    if (line.isBlank()) {
      return;
    }
    String key = colon < 0 ? line.strip() : line.substring(0, colon).strip();
    if (colon < 0) {
      problem.accept(number, "the front matter is lines of `key: value`, not \"" + key + "\".");
    } else if (!KEYS.contains(key)) {
      problem.accept(
          number,
          "there is no \"" + key + "\" in a front matter: " + String.join(", ", KEYS) + ".");
    } else {
      values.put(key, new Value(line.substring(colon + 1).strip(), number));
    }
  }

  private String required(String key) {
    @Nullable Value value = values.get(key);
    if (value == null || value.text.isEmpty()) {
      problem.accept(value == null ? 1 : value.line, "the front matter needs a " + key + ".");
      return "";
    }
    return value.text;
  }

  private List<Concept> concepts() {
    required("concepts");
    List<Concept> concepts = new ArrayList<>();
    for (String number : list("concepts")) {
      Concept.of(number)
          .ifPresentOrElse(
              concepts::add,
              () ->
                  problem.accept(line("concepts"), "\"" + number + "\" is no concept: C1 to C17."));
    }
    return concepts;
  }

  private int minutes() {
    String text = required("minutes");
    try {
      int minutes = text.isEmpty() ? 1 : Integer.parseInt(text);
      if (minutes >= 1) {
        return minutes;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    problem.accept(line("minutes"), "minutes is a whole number from 1, not \"" + text + "\".");
    return 1;
  }

  private boolean isTrue(String key) {
    List<String> value = list(key);
    if (!value.isEmpty() && !value.equals(List.of("true")) && !value.equals(List.of("false"))) {
      problem.accept(line(key), key + " is true or false.");
    }
    return value.equals(List.of("true"));
  }

  private List<String> list(String key) {
    @Nullable Value value = values.get(key);
    return value == null
        ? List.of()
        : Arrays.stream(value.text.split(","))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .toList();
  }

  private int line(String key) {
    @Nullable Value value = values.get(key);
    return value == null ? 1 : value.line;
  }
}
