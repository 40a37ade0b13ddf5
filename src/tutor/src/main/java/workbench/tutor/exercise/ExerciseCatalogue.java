package workbench.tutor.exercise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import workbench.tutor.catalogue.CatalogueFailure;
import workbench.tutor.catalogue.CatalogueFile;
import workbench.tutor.page.Article;

/// The exercises, in the order in which they are practised.
public record ExerciseCatalogue(List<Exercise> exercises) {
  private static final String PACKAGE = "src/main/java/workbench/exercises";
  private static final String HINT = "(?m)^## Hint \\d+\\s*$";

  public ExerciseCatalogue {
    exercises = List.copyOf(exercises);
  }

  /// The exercises that come with the workbench.
  ///
  /// @throws CatalogueFailure if they are not where they should be, or one of them is damaged
  public static ExerciseCatalogue bundled() {
    return open(CatalogueFile.home());
  }

  /// The exercises of a workbench that lies in this folder.
  ///
  /// @throws CatalogueFailure if they are not where they should be, or one of them is damaged
  static ExerciseCatalogue open(Path home) {
    List<Exercise> exercises = new ArrayList<>();
    for (String name : CatalogueFile.names(home.resolve("exercises"), "exercise")) {
      exercises.add(read(home, exercises.size() + 1, name));
    }
    return new ExerciseCatalogue(exercises);
  }

  private static Exercise read(Path home, int number, String name) {
    Path place = home.resolve("exercises").resolve(PACKAGE).resolve(name);
    List<String> problems = new ArrayList<>();
    Optional<Article> instructions =
        Article.read(place.resolve("instructions.md"), problem -> problems.add(problem.toString()));
    if (instructions.isEmpty()) {
      throw new CatalogueFailure(String.join("\n", problems));
    }
    return new Exercise(
        number,
        name,
        instructions.get(),
        hints(SourceFolder.read(place.resolve("hints.md"))),
        SourceFolder.read(place.resolve("reading.md")).strip(),
        home.resolve("exercises/src/starters").resolve(name),
        home.resolve("exercises/src/test/java/workbench/exercises").resolve(name),
        home.resolve("solutions").resolve(PACKAGE).resolve(name));
  }

  private static List<String> hints(String text) {
    return Arrays.stream(text.split(HINT, -1)).skip(1).map(String::strip).toList();
  }

  /// An exercise by its name or its number.
  public Optional<Exercise> find(String wanted) {
    return exercises.stream()
        .filter(e -> e.name().equals(wanted) || String.valueOf(e.number()).equals(wanted))
        .findFirst();
  }
}
