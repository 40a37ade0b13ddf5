package workbench.cli;

/// How the command ended, for whoever called it.
enum ExitCode {
  /// All items were processed.
  DONE(0),
  /// Some items failed; the others are done.
  ITEMS_FAILED(1),
  /// The command line makes no sense.
  USAGE(2),
  /// The machine lacks something: a port, a folder that can be written, a lab JVM.
  ENVIRONMENT(3),
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
