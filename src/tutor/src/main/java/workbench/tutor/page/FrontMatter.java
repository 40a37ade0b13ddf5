package workbench.tutor.page;

import java.util.List;

/// What a page says of itself before it begins.
///
/// @param minutes how long a learner takes
/// @param preview whether its cells need preview features
/// @param exercises of a lab's page: where to practise it, by their names
/// @param labs of an exercise's instructions: where it is taught, by the names of their folders
public record FrontMatter(
    String title,
    List<Concept> concepts,
    int minutes,
    boolean preview,
    List<String> exercises,
    List<String> labs) {
  public FrontMatter {
    concepts = List.copyOf(concepts);
    exercises = List.copyOf(exercises);
    labs = List.copyOf(labs);
  }
}
