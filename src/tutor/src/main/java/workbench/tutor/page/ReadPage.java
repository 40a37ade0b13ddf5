package workbench.tutor.page;

import java.util.List;

/// What became of reading a page.
public sealed interface ReadPage {
  /// It can be used.
  record Good(Page page) implements ReadPage {}

  /// It cannot, for these reasons.
  record Broken(List<Problem> problems) implements ReadPage {
    public Broken {
      problems = List.copyOf(problems);
    }
  }
}
