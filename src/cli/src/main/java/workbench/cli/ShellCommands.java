package workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.Levenshtein;
import workbench.bench.recording.Recording;
import workbench.bench.session.Declaration;
import workbench.bench.session.Session;
import workbench.probe.agent.Leftover;
import workbench.report.Words;
import workbench.report.export.PngExport;
import workbench.shell.StopReport;

/// The shell's own commands: a slash and a name. All else is Java.
final class ShellCommands {
  private static final Pattern COMMAND = Pattern.compile("\\s*/(?![/*]).*", Pattern.DOTALL);

  /// What a command does.
  private interface Action {
    void on(ShellCommands shell, String argument) throws IOException;
  }

  private record Command(String name, String argument, String help, Action action) {}

  private static final List<Command> ALL =
      List.of(
          new Command("/open", "FILE", "evaluate a file of snippets", ShellCommands::open),
          new Command("/save", "FILE", "write what was evaluated into a file", ShellCommands::save),
          new Command("/list", "", "what is declared", (s, _) -> s.list(false)),
          new Command("/vars", "", "the variables", (s, _) -> s.list(true)),
          new Command("/doc", "CODE", "documentation of a name (Shift-Tab)", ShellCommands::doc),
          new Command("/leaks", "[end]", "what is left running; end it", ShellCommands::leaks),
          new Command("/charts", "[DIR]", "draw the last run as PNG", ShellCommands::charts),
          new Command("/reset", "", "forget everything: a fresh lab JVM", (s, _) -> s.reset()),
          new Command("/help", "", "this list", (s, _) -> s.help()),
          new Command("/exit", "", "leave (Ctrl-D)", (s, _) -> s.left = true));

  private final Screen screen;
  private final OpeningSession<Session> session;
  private final CellRunner cells;
  private boolean left;

  ShellCommands(Screen screen, OpeningSession<Session> session, CellRunner cells) {
    this.screen = screen;
    this.session = session;
    this.cells = cells;
  }

  static boolean isCommand(String line) {
    return COMMAND.matcher(line).matches();
  }

  static List<String> names() {
    return ALL.stream().map(Command::name).toList();
  }

  /// Whether the user wants to leave.
  boolean isLeft() {
    return left;
  }

  void run(String line) {
    String[] parts = line.strip().split("\\s+", 2);
    String argument = parts.length > 1 ? parts[1].strip() : "";
    Command command = ALL.stream().filter(c -> c.name().equals(parts[0])).findFirst().orElse(null);
    if (command == null) {
      screen.line("There is no " + parts[0] + "; did you mean " + nearest(parts[0]) + "?");
      return;
    }
    try {
      command.action().on(this, argument);
    } catch (CliFailure e) {
      screen.line(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      screen.line(Sentences.of(e));
    }
  }

  private static String nearest(String name) {
    return names().stream()
        .min(Comparator.comparingInt(n -> Levenshtein.distance(name, n)))
        .orElseThrow();
  }

  private static Path file(String argument, String command) {
    if (argument.isEmpty()) {
      throw new CliFailure(ExitCode.USAGE, command + " wants a file: " + command + " FILE");
    }
    return FileNames.path(argument);
  }

  void open(String argument) throws IOException {
    cells.evaluate(Script.read(file(argument, "/open")).source());
  }

  private void save(String argument) throws IOException {
    Path file = file(argument, "/save");
    List<String> sources = session.await().sources();
    Files.writeString(file, String.join("\n", sources) + (sources.isEmpty() ? "" : "\n"));
    screen.line(
        sources.size() == 1 ? "1 snippet in " + file : sources.size() + " snippets in " + file);
  }

  private void list(boolean variablesOnly) {
    List<Declaration> declared =
        session.await().declarations().stream()
            .filter(d -> !variablesOnly || d.kind() == Declaration.Kind.VARIABLE)
            .toList();
    if (declared.isEmpty()) {
      screen.line(variablesOnly ? "There are no variables." : "Nothing is declared yet.");
    }
    declared.forEach(d -> screen.line(d.what() + Terminal.faint("  cell " + d.cell())));
  }

  private void doc(String argument) {
    List<String> lines = DocumentationText.at(argument.length(), argument, session);
    lines.forEach(screen::line);
    if (lines.isEmpty()) {
      screen.line("There is no documentation of '" + argument + "'.");
    }
  }

  private void leaks(String argument) {
    if (argument.equals("end")) {
      StopReport report = session.await().stop().join();
      screen.line(
          report.steps().isEmpty()
              ? "Nothing was left running."
              : "Ended after "
                  + Words.time(report.took().toNanos() / 1e6)
                  + CellSentences.means(report)
                  + (report.killed() ? ". The variables are gone." : "."));
      return;
    }
    List<Leftover> leftovers = session.await().leftovers();
    if (leftovers.isEmpty()) {
      screen.line("Nothing is left running.");
    }
    leftovers.forEach(
        l -> screen.line(CellSentences.leftover(l) + Terminal.faint("  cell " + l.cell())));
  }

  private void charts(String argument) throws IOException {
    Path folder = argument.isEmpty() ? Path.of("charts") : file(argument, "/charts");
    Recording run =
        session
            .await()
            .lastRun()
            .orElseThrow(() ->
                new CliFailure(
                    ExitCode.USAGE, "There was no run yet: try run(Variants.CPU_OFFLOAD)"));
    PngExport.write(run, folder).forEach(file -> screen.line(file.toString()));
  }

  private void reset() {
    session.await().reset();
    screen.line("Everything is forgotten; the lab JVM is a fresh one.");
  }

  private void help() {
    ALL.forEach(
        c -> screen.line(Words.format("  %-16s%s", c.name() + " " + c.argument(), c.help())));
    screen.line("All else is Java; help() says which words the lab adds.");
    screen.line("Tab completes, Shift-Tab explains, Ctrl-C stops a cell or clears the line.");
  }
}
