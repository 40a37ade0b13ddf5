package workbench.practice;

import java.io.Serial;
import java.util.List;

/// What a suite has against a learner's code: what is wrong, what was seen, why it matters, and
/// which hint helps.
public final class Fault extends AssertionError {
  @Serial private static final long serialVersionUID = 1;

  private final String what;
  private final String[] seen;
  private final String why;
  private final int hint;

  /// A fault found in an exercise.
  ///
  /// @param exercise its name
  /// @param what a sentence
  /// @param seen one line each, with the thread that did it
  /// @param why a sentence or two; empty if it is plain
  /// @param hint the number of the hint, from 1; 0 for none
  public Fault(String exercise, String what, List<String> seen, String why, int hint) {
    super(text(exercise, what, seen, why, hint));
    this.what = what;
    this.seen = seen.toArray(String[]::new);
    this.why = why;
    this.hint = hint;
  }

  private static String text(
      String exercise, String what, List<String> seen, String why, int hint) {
    StringBuilder text = new StringBuilder(what);
    seen.forEach(line -> text.append("\n  seen: ").append(line));
    if (!why.isEmpty()) {
      text.append("\n  why it matters: ").append(why);
    }
    if (hint > 0) {
      text.append("\n  hint %d helps: workbench hint %s %d".formatted(hint, exercise, hint));
    }
    return text.toString();
  }

  public String what() {
    return what;
  }

  public List<String> seen() {
    return List.of(seen);
  }

  public String why() {
    return why;
  }

  public int hint() {
    return hint;
  }
}
