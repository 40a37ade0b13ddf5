package workbench.tutor.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A text in Markdown with a front matter, and without cells.
///
/// @param text all after the front matter
public record Article(FrontMatter front, String text) {
  /// Reads an article; empty if there is a problem.
  ///
  /// @param problem told each
  public static Optional<Article> read(Path file, Consumer<Problem> problem) {
    boolean[] isGood = {true};
    Optional<List<String>> lines =
        PageLines.of(file, (line, sentence) -> tell(file, line, sentence, problem, isGood));
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    FrontMatterReader reader =
        new FrontMatterReader((line, sentence) -> tell(file, line, sentence, problem, isGood));
    FrontMatter front = reader.read(lines.get());
    String text = String.join("\n", lines.get().subList(reader.lines(), lines.get().size()));
    return isGood[0] ? Optional.of(new Article(front, text.strip())) : Optional.empty();
  }

  private static void tell(
      Path file, int line, String sentence, Consumer<Problem> problem, boolean[] isGood) {
    isGood[0] = false;
    problem.accept(new Problem(file, line, sentence));
  }
}
