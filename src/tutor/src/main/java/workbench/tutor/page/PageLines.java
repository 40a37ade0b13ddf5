package workbench.tutor.page;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Reads the lines of a page.
final class PageLines {
  private PageLines() {}

  /// Its lines; empty if they cannot be read.
  ///
  /// @param problem told each, with its line
  static Optional<List<String>> of(Path file, BiConsumer<Integer, String> problem) {
    try {
      return Optional.of(Files.readAllLines(file));
    } catch (NoSuchFileException e) {
      problem.accept(1, "there is no such file.");
    } catch (CharacterCodingException e) {
      problem.accept(1, "the page is not in UTF-8.");
    } catch (IOException e) {
      problem.accept(1, "the page cannot be read: " + e.getMessage() + ".");
    }
    return Optional.empty();
  }
}
