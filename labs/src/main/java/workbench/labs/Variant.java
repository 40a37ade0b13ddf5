package workbench.labs;

/// One arrangement of the operations over threads.
///
/// @param id the word for it on a command line
/// @param title its name on a screen
/// @param summary what it does, in one line
/// @param lookFor what must be seen when it runs
/// @param arrangement its code
public record Variant(
    String id, String title, String summary, String lookFor, Arrangement arrangement) {
  /// A variant of the learner's own.
  public static Variant own(String id, Arrangement arrangement) {
    return new Variant(id, id, "a variant of your own", "whatever you predict", arrangement);
  }

  @Override
  public String toString() {
    return id;
  }
}
