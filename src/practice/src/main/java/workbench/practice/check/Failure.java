package workbench.practice.check;

import java.util.List;
import workbench.practice.Fault;
import workbench.practice.Scope;

/// Why a test failed, in words for the learner.
///
/// @param what a sentence
/// @param seen a line each
/// @param why why it matters; may be empty
/// @param hint the number of the hint that helps; 0 for none
public record Failure(String what, List<String> seen, String why, int hint) {
  public Failure {
    seen = List.copyOf(seen);
  }

  /// The same, with something said before it.
  Failure after(String before) {
    return new Failure(before + what, seen, why, hint);
  }

  /// What to say of something thrown.
  ///
  /// @param packageName the exercise's: its frames tell where something was thrown
  static Failure of(Throwable thrown, String packageName) {
    if (thrown instanceof Fault fault) {
      return new Failure(fault.what(), fault.seen(), fault.why(), fault.hint());
    }
    if (thrown instanceof OutOfMemoryError) {
      return new Failure(outOf(thrown), places(thrown, packageName), "", 0);
    }
    String message = thrown.getMessage();
    String name = thrown.getClass().getSimpleName();
    String what = message == null ? name : name + ": " + message;
    return new Failure(what, places(thrown, packageName), "", 0);
  }

  private static String outOf(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    return message.contains("native thread")
        ? "The system had no more threads to give."
        : "The check ran out of memory (" + message + ").";
  }

  private static List<String> places(Throwable thrown, String packageName) {
    return new Scope(packageName)
        .placeOf(thrown)
        .map(place -> List.of("thrown at " + place))
        .orElse(List.of());
  }
}
