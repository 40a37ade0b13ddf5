package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.bench.recording.DataFolder;
import workbench.bench.session.SessionOptions;
import workbench.probe.agent.OutputKind;
import workbench.shell.CellResult;

@Command(
    name = "shell",
    description = {
      "Type snippets, and see what their threads do.",
      "Without a terminal it evaluates what it reads, as `eval -v -` does."
    })
final class ShellCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Scripts to evaluate first.")
  private List<Path> files = new ArrayList<>();

  @Mixin private SessionDials dials = new SessionDials();

  @Override
  public Integer call() throws IOException {
    return (SystemTerminal.isThere() ? onTerminal() : piped()).code();
  }

  private ExitCode onTerminal() throws IOException {
    SessionOptions options = dials.options(true);
    try (org.jline.terminal.Terminal terminal = SystemTerminal.open();
        Shell shell = new Shell(terminal, options, DataFolder.open())) {
      shell.run(files);
      return ExitCode.DONE;
    }
  }

  private ExitCode piped() throws IOException {
    SessionOptions options = dials.options(false);
    List<Script> scripts = new ArrayList<>();
    for (Path file : files) {
      scripts.add(Script.read(file));
    }
    scripts.add(Script.read(System.in));
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (ScriptRun run =
        new ScriptRun(
            options,
            (stream, text) -> EvalCommand.print(text, stream == OutputKind.OUT ? out : err))) {
      ExitCode code = ExitCode.DONE;
      for (Script script : scripts) {
        CellResult result = run.evaluate(script, Optional.empty());
        EvalText text = new EvalText(script, Optional.empty(), out, err);
        text.values(result);
        text.failures(result);
        code = ScriptRun.exitCode(result);
        if (code != ExitCode.DONE) {
          break;
        }
      }
      return code;
    }
  }
}
