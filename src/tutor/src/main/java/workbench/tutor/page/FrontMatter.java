package workbench.tutor.page;

import java.util.List;

/// What a page says of itself before it begins.
///
/// @param minutes how long a learner takes
/// @param preview whether its cells need preview features
public record FrontMatter(String title, List<Concept> concepts, int minutes, boolean preview) {
  public FrontMatter {
    concepts = List.copyOf(concepts);
  }
}
