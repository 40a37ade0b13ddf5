package workbench.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jline.terminal.Size;
import org.jline.terminal.TerminalBuilder;
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
    boolean isTerminal =
        Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    return (isTerminal ? onTerminal() : piped()).code();
  }

  private ExitCode onTerminal() throws IOException {
    SessionOptions options = dials.options(true);
    try (org.jline.terminal.Terminal terminal = terminal();
        Shell shell = new Shell(terminal, options, DataFolder.open())) {
      shell.run(files);
      return ExitCode.DONE;
    }
  }

  private static org.jline.terminal.Terminal terminal() throws IOException {
    org.jline.terminal.Terminal terminal =
        TerminalBuilder.builder()
            .name("workbench")
            .system(true)
            .dumb(true)
            // The answer would have to be waited for.
            .graphemeCluster(false)
            .build();
    if (terminal.getSize().getColumns() == 0) {
      // Nobody has told the terminal its size, as in some containers.
      terminal.setSize(Size.of(80, 24));
    }
    return terminal;
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
