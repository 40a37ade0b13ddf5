package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.bench.session.SessionOptions;
import workbench.probe.agent.OutputKind;
import workbench.shell.CellResult;

@Command(
    name = "eval",
    description = {
      "Evaluate a script of snippets in a lab JVM of its own.",
      "What it prints goes where it prints it; failures go to standard error. Threads that it leaves"
          + " running are named and ended."
    })
final class EvalCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, as it does what follows.
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE|-", description = "The script; - reads it from standard input.")
  @SuppressWarnings("NullAway.Init")
  private String file;

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description = "Stop the script after so long; default never.")
  private @Nullable Duration timeout;

  @Option(
      names = {"-v", "--verbose"},
      description =
          "Print the snippets' values and declarations too, after what the script prints.")
  private boolean verbose;

  @Mixin private SessionDials dials = new SessionDials();

  @Override
  public Integer call() throws IOException {
    SessionOptions options = dials.options(false);
    Script script = file.equals("-") ? Script.read(System.in) : Script.read(Path.of(file));
    return (json ? asJson(script, options) : asText(script, options)).code();
  }

  private ExitCode asText(Script script, SessionOptions options) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (ScriptRun run =
        new ScriptRun(
            options, (stream, text) -> print(text, stream == OutputKind.OUT ? out : err))) {
      CellResult result = run.evaluate(script, Optional.ofNullable(timeout));
      EvalText text = new EvalText(script, Optional.ofNullable(timeout), out, err);
      if (verbose) {
        text.values(result);
      }
      text.failures(result);
      return ScriptRun.exitCode(result);
    }
  }

  static void print(String text, PrintWriter writer) {
    writer.print(text);
    writer.flush();
  }

  private ExitCode asJson(Script script, SessionOptions options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    try (ScriptRun run =
        new ScriptRun(
            options, (stream, text) -> (stream == OutputKind.OUT ? out : err).append(text))) {
      CellResult result = run.evaluate(script, Optional.ofNullable(timeout));
      ExitCode code = ScriptRun.exitCode(result);
      new EvalJson(script)
          .print(result, code, out.toString(), err.toString(), spec.commandLine().getOut());
      return code;
    }
  }
}
