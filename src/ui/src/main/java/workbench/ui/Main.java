package workbench.ui;

import picocli.CommandLine;

/// The window's main program: `workbench`, or `workbench window`.
public final class Main {
  private Main() {}

  /// Opens the window and ends when it is closed, with the exit code of [WindowCommand].
  public static void main(String[] args) {
    System.exit(new CommandLine(new WindowCommand()).execute(args));
  }
}
