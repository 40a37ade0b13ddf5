package workbench.tutor.exercise;

import java.nio.file.Path;
import java.util.List;
import workbench.tutor.page.Article;

/// One exercise of the catalogue.
///
/// @param number its place in the catalogue, from 1
/// @param name of its package, and what the learner calls it
/// @param instructions what is to be done, and what its tests watch
/// @param hints in Markdown; each gives away more than the one before
/// @param reading in Markdown, for afterwards
/// @param starter the folder of the classes to begin with
/// @param suite the folder of its tests
/// @param solution the folder of the solved classes
public record Exercise(
    int number,
    String name,
    Article instructions,
    List<String> hints,
    String reading,
    Path starter,
    Path suite,
    Path solution) {
  public Exercise {
    hints = List.copyOf(hints);
  }

  public String title() {
    return instructions.front().title();
  }

  /// The file names of the learner's classes.
  ///
  /// @throws workbench.tutor.catalogue.CatalogueFailure if they cannot be listed
  public List<String> files() {
    return SourceFolder.files(starter).stream().map(f -> f.getFileName().toString()).toList();
  }

  /// The sources of its tests.
  ///
  /// @throws workbench.tutor.catalogue.CatalogueFailure if they cannot be listed
  public List<Path> tests() {
    return SourceFolder.files(suite);
  }

  /// The name of the class with the tests.
  String suiteClass() {
    return tests().stream()
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .filter(file -> file.endsWith("Test"))
        .map(file -> "workbench.exercises." + name + "." + file)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no test in " + suite));
  }

  /// How two valid ways compare, in Markdown; for afterwards.
  ///
  /// @throws workbench.tutor.catalogue.CatalogueFailure if it cannot be read
  public String approaches() {
    return SourceFolder.read(solution.resolve("approaches.md"));
  }
}
