package workbench.labs;

import static java.util.stream.Collectors.joining;

import workbench.labs.Word.Theme;

/// A page of help: the text is its own value at a prompt.
public final class Help {
  private final String text;

  private Help(String text) {
    this.text = text;
  }

  /// All words, a line each.
  static Help ofAll() {
    int width = Words.ALL.stream().mapToInt(word -> word.use().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Theme theme : Theme.values()) {
      text.append(theme.title).append('\n');
      Words.ALL.stream()
          .filter(word -> word.theme() == theme)
          .forEach(word -> text.append(line(word, width)));
      text.append('\n');
    }
    text.append("Variants, each a constant such as Variants.CPU_OFFLOAD\n");
    int longest = Variants.ALL.stream().mapToInt(v -> v.id().length()).max().orElse(0);
    text.append(
        Variants.ALL.stream()
            .map(v -> "  " + v.id() + " ".repeat(longest - v.id().length()) + "  " + v.summary())
            .collect(joining("\n")));
    return new Help(text.toString());
  }

  private static String line(Word word, int width) {
    return "  " + word.use() + " ".repeat(width - word.use().length()) + "  " + word.line() + "\n";
  }

  /// More of one word. If there is none of that name, it says which there are.
  static Help of(String name) {
    return Words.ALL.stream()
        .filter(word -> word.name().equals(name))
        .findFirst()
        .map(Help::page)
        .orElseGet(
            () -> new Help("There is no word \"" + name + "\". There are: " + names() + "."));
  }

  private static Help page(Word word) {
    return new Help(
        word.use()
            + "\n  "
            + word.line()
            + "\n\n"
            + word.more().indent(2)
            + "\n"
            + word.example().indent(4).stripTrailing());
  }

  private static String names() {
    return Words.ALL.stream().map(Word::name).collect(joining(", "));
  }

  @Override
  public String toString() {
    return text;
  }
}
