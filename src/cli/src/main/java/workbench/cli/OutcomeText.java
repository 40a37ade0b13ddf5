package workbench.cli;

import java.util.List;
import workbench.shell.Outcome;

/// What a snippet has brought forth, for a person.
final class OutcomeText {
  private OutcomeText() {}

  /// `x ==> 5 : int`; of a mere assignment, only its value. A text of several lines begins on one
  /// of its own, so that its columns stay aligned.
  static String value(Outcome.Value value) {
    String name = value.name().isEmpty() ? "" : value.name() + " ";
    String type = Terminal.faint(" : " + value.type());
    return value.text().contains("\n")
        ? name + "==>" + type + "\n" + value.text()
        : name + "==> " + value.text() + type;
  }

  /// `created method f(int)`.
  static String declared(Outcome.Declared declared) {
    String what =
        switch (declared.change()) {
          case ADDED -> declared.what().startsWith("import ") ? "" : "created ";
          case REPLACED -> "replaced ";
        };
    return what + declared.what() + waits(declared.unresolved());
  }

  private static String waits(List<String> unresolved) {
    return unresolved.isEmpty()
        ? ""
        : Terminal.warning("; it can be used once there is " + String.join(" and ", unresolved));
  }
}
