package workbench.shell;

import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/// Numbers the snippets as the `jshell` tool does: the value of the fifth is in `$5`. Those that are
/// rejected, and those of the start-up, count apart. No two have the same name.
///
/// Only the evaluating thread calls it.
final class SnippetNames {
  private String prefix = "s";
  private int next = 1;
  private int nextRejected = 1;

  /// From now on, the learner's are counted.
  void startupIsOver() {
    prefix = "";
    next = 1;
  }

  /// The name of the variable for the value of the next snippet, if it is an expression.
  String variable() {
    return "$" + prefix + next;
  }

  String id(JShell shell, Snippet snippet) {
    return prefix.isEmpty() && !shell.status(snippet).isActive()
        ? "e" + nextRejected++
        : prefix + next++;
  }
}
