package workbench.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a key does while an exercise is watched.
enum WatchKey {
  HINT('h', "hint", "the next hint"),
  TASK('t', "task", "what is to be done, once more"),
  CHECK('c', "check", "check now, without a save"),
  LIST('l', "list", "all exercises, and how far you have come"),
  NEXT('n', "next", "go to the next exercise that is not solved"),
  RESET('r', "reset", "put the starter back; what you have stays beside it"),
  QUIT('q', "quit", "leave (also Ctrl-C)"),
  HELP('?', "keys", "this list");

  private final char key;
  private final String word;
  private final String help;

  WatchKey(char key, String word, String help) {
    this.key = key;
    this.word = word;
    this.help = help;
  }

  /// `h hint · c check · …`.
  static String offered() {
    return Arrays.stream(values())
        .map(k -> k.key + " " + k.word)
        .collect(Collectors.joining(" · "));
  }

  /// Their keys with what each does, a line each.
  static String explained() {
    return Arrays.stream(values())
        .map(k -> "  " + k.key + "  " + k.help)
        .collect(Collectors.joining("\n"));
  }

  static Optional<WatchKey> of(int typed) {
    return Arrays.stream(values())
        .filter(k -> k.key == Character.toLowerCase((char) typed))
        .findFirst();
  }
}
