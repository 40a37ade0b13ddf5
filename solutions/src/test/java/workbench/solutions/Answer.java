package workbench.solutions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An answer to an exercise that lies among the test data, right or wrong, or the starter.
///
/// @param folder holds its classes
record Answer(String exercise, String name, Path folder) {
  private static final String FAILS = "// fails: ";

  List<Path> sources() {
    return list(folder).filter(f -> f.getFileName().toString().endsWith(".java")).toList();
  }

  /// The test that is to name its fault: the first line of one of its classes says `// fails:
  /// test`.
  Optional<String> fails() {
    return sources().stream()
        .map(Answer::firstLine)
        .filter(line -> line.startsWith(FAILS))
        .map(line -> line.substring(FAILS.length()).strip())
        .findFirst();
  }

  private static String firstLine(Path file) {
    try {
      return Files.readAllLines(file).getFirst();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  /// The answers in a folder, by name.
  static List<Answer> in(String exercise, Path folder) {
    return list(folder)
        .filter(Files::isDirectory)
        .map(f -> new Answer(exercise, f.getFileName().toString(), f))
        .toList();
  }

  static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException("cannot list " + folder, e);
    }
  }
}
