package workbench.shell;

/// How a lab JVM ended that nobody stopped.
///
/// @param exitCode the process's; by a signal it is 128 and the signal's number
/// @param sentence what happened, for the user
public record Death(Reason reason, int exitCode, String sentence) {
  /// Why it ended.
  public enum Reason {
    /// `System.exit`, `Runtime.halt`.
    EXITED,
    OUT_OF_MEMORY,
    /// It had more threads than the lab allows.
    TOO_MANY_THREADS,
    /// By a signal, as from `kill`.
    KILLED,
    /// The JVM broke.
    CRASHED
  }
}
