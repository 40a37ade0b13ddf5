package workbench.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a learner can do at a prompt of a lab: a letter each, and Enter for what is usual.
enum Wish {
  /// By Enter alone.
  GO_ON("", "go on", "what comes next"),
  RUN("", "run", "run the cell"),
  EDIT("e", "edit", "change the cell's code and run that"),
  AGAIN("r", "again", "run the last cell again"),
  SKIP("s", "skip", "do not run this cell"),
  REVEAL("w", "why", "show the explanation that is hidden until its cell has run"),
  BACK("b", "back", "back to the cell before"),
  START("1", "from the start", "begin again"),
  LEAVE("q", "quit", "leave; the lab is taken up here the next time (also Ctrl-C, Ctrl-D)"),
  HELP("?", "help", "this list");

  private final String key;
  private final String word;
  private final String help;

  Wish(String key, String word, String help) {
    this.key = key;
    this.word = word;
    this.help = help;
  }

  private String keyName() {
    return key.isEmpty() ? "Enter" : key;
  }

  /// `[Enter] run · e edit · q quit`.
  static String offered(Set<Wish> wishes) {
    return Arrays.stream(values())
        .filter(wishes::contains)
        .map(w -> w.key.isEmpty() ? "[Enter] " + w.word : w.key + " " + w.word)
        .collect(Collectors.joining(" · "));
  }

  /// Their keys with what each does, a line each.
  static String explained(Set<Wish> wishes) {
    return Arrays.stream(values())
        .filter(wishes::contains)
        .map(w -> "  %-7s%s".formatted(w.keyName(), w.help))
        .collect(Collectors.joining("\n"));
  }

  /// The wish that was typed; empty if it is none of these.
  static Optional<Wish> typed(String text, Set<Wish> wishes) {
    String key = text.strip().toLowerCase(Locale.ROOT);
    return wishes.stream()
        .filter(w -> w.key.equals(key) || (!key.isEmpty() && w.word.equals(key)))
        .findFirst();
  }
}
