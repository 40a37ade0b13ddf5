package workbench.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import workbench.bench.session.RunFailure;
import workbench.shell.LabFailure;
import workbench.tutor.catalogue.CatalogueFailure;

/// The main program: parses, runs the command, and turns every failure into one sentence and a
/// named exit code.
public final class Main {
  private Main() {}

  /// Runs the command and exits with its code.
  public static void main(String[] args) {
    int code = commandLine().execute(args);
    Interrupts.finished();
    System.exit(code);
  }

  static CommandLine commandLine() {
    CommandLine root = new CommandLine(new Workbench());
    CommandGroups.apply(root);
    return root.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(Terminal.hasColours() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::wrongUsage)
        .setExecutionExceptionHandler(Main::failure);
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(command.getCommandName() + ": " + e.getMessage());
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.code();
  }

  private static int failure(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    String sentence =
        switch (e) {
          case CliFailure f -> f.getMessage();
          case RunFailure f -> f.getMessage();
          case LabFailure f -> f.getMessage();
          case CatalogueFailure f -> f.getMessage();
          case UncheckedIOException f -> Sentences.of(requireNonNull(f.getCause()));
          case java.io.IOException f -> Sentences.of(f);
          case InvalidPathException f -> "'" + f.getInput() + "' is no file name.";
          default -> "Something unforeseen went wrong: " + e;
        };
    Terminal.clearLine(System.err);
    command.getErr().println("workbench: " + sentence);
    return e instanceof CliFailure f ? f.exitCode().code() : ExitCode.ENVIRONMENT.code();
  }
}
