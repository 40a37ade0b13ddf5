package workbench.cli;

import java.util.List;
import workbench.shell.Outcome;

/// What a snippet has brought forth, for a person.
final class OutcomeText {
  private OutcomeText() {}

  /// `x ==> 5 : int`; of a mere assignment, only its value.
  static String value(Outcome.Value value) {
    String name = value.name().isEmpty() ? "" : value.name() + " ";
    return name + "==> " + value.text() + Terminal.faint(" : " + value.type());
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
