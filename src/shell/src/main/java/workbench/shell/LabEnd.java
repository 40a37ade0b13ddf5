package workbench.shell;

import workbench.probe.agent.LabMain;
import workbench.shell.Death.Reason;

/// Tells from a lab JVM's exit code and its last words how it ended.
final class LabEnd {
  /// What the JVM says when it exits for want of memory, with the code 3 that a program may have
  /// too.
  private static final String OUT_OF_MEMORY = "Terminating due to java.lang.OutOfMemoryError";

  private static final int SIGNAL = 128;
  private static final int SIGABRT = 6;
  private static final int SIGKILL = 9;

  private LabEnd() {}

  /// @param lastWords the end of its log
  static Death of(int code, String lastWords) {
    if (lastWords.contains(OUT_OF_MEMORY)) {
      return new Death(
          Reason.OUT_OF_MEMORY, code, "The lab JVM ran out of memory" + kind(lastWords) + ".");
    }
    if (code == LabMain.TOO_MANY_THREADS) {
      return new Death(
          Reason.TOO_MANY_THREADS,
          code,
          String.format(
              "The lab JVM was ended: it had more than %,d threads.", LabMain.MOST_THREADS));
    }
    if (code == SIGNAL + SIGABRT || lastWords.contains("A fatal error has been detected")) {
      return new Death(Reason.CRASHED, code, "The lab JVM crashed: " + lastWords);
    }
    if (code > SIGNAL) {
      String by = code == SIGNAL + SIGKILL ? "killed" : "ended by signal " + (code - SIGNAL);
      return new Death(Reason.KILLED, code, "The lab JVM was " + by + ".");
    }
    return new Death(Reason.EXITED, code, "The lab JVM ended with exit code " + code + ".");
  }

  private static String kind(String lastWords) {
    return lastWords.contains("Java heap space") ? ": its heap is full" : "";
  }
}
