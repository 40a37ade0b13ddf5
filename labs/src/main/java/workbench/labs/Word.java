package workbench.labs;

/// One word of the vocabulary, explained.
///
/// @param theme what it belongs to, for the list of all
/// @param use how it is written, in short
/// @param line what it does, in one line
/// @param more what else there is to know; several lines
/// @param example code that can be run as it is
record Word(Theme theme, String use, String line, String more, String example) {
  /// What a group of words is about.
  enum Theme {
    RUNS("Runs of a variant over a workload"),
    OWN("Your own code"),
    HELP("Help");

    final String title;

    Theme(String title) {
      this.title = title;
    }
  }

  /// The word itself: the name of the method.
  String name() {
    return use.substring(0, use.indexOf('('));
  }
}
