package workbench.cli;

/// How the command ended, for whoever called it.
enum ExitCode {
  /// All items were processed.
  DONE(0),
  /// Some items failed; the others are done.
  ITEMS_FAILED(1),
  /// A cell did not compile, or threw.
  CELL_FAILED(1),
  /// The command line makes no sense.
  USAGE(2),
  /// The machine lacks something: a port, a folder that can be written, a lab JVM.
  ENVIRONMENT(3),
  /// The time that a cell had was over.
  STOPPED(4),
  /// The lab JVM ended while it evaluated.
  LAB_DIED(5),
  /// Ctrl-C.
  INTERRUPTED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
