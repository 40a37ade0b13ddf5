package workbench.ui.exercises;

import java.nio.file.Path;
import java.util.List;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.page.Article;
import workbench.tutor.page.FrontMatter;

/// Exercises made for tests of the models, which read no file of them.
final class MadeExercise {
  private MadeExercise() {}

  static Exercise numbered(int number, String... hints) {
    Path nowhere = Path.of("nowhere");
    FrontMatter front =
        new FrontMatter("Exercise " + number, List.of(), 5, false, List.of(), List.of());
    return new Exercise(
        number,
        "exercise" + number,
        new Article(front, "Do it."),
        List.of(hints),
        "Read on.",
        nowhere,
        nowhere,
        nowhere);
  }
}
