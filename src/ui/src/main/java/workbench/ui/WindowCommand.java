package workbench.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.application.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "workbench window",
    mixinStandardHelpOptions = true,
    version = "Async Workbench 0.1.0",
    description = "Open the window, which is what `workbench` does without a command.",
    footer = {"", "`workbench --help` lists the commands of the terminal."})
final class WindowCommand implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int USAGE = 2;
  private static final int NO_WINDOW = 3;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "Recordings (*.jsonl) and snippets (*.jsh) to open.")
  private List<Path> files = List.of();

  @Option(names = "--present", description = "Begin in presentation mode.")
  private boolean presents;

  @Option(
      names = "--first-frame",
      hidden = true,
      description = "Say after how many milliseconds the first frame was there, and close.")
  private boolean measures;

  @Override
  public Integer call() {
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        return say(USAGE, "There is no file " + file + " that can be read.");
      }
    }
    Optional<String> missing = Display.missing();
    if (missing.isPresent()) {
      return say(NO_WINDOW, missing.get());
    }
    try {
      WindowApplication.prepare(files, presents, measures ? this::tell : _ -> {});
      Application.launch(WindowApplication.class);
      return DONE;
    } catch (RuntimeException | LinkageError e) {
      return say(NO_WINDOW, Display.refused(e));
    }
  }

  private void tell(long millis) {
    spec.commandLine().getOut().println(millis);
    Platform.exit();
  }

  private int say(int code, String sentence) {
    spec.commandLine().getErr().println("workbench: " + sentence);
    return code;
  }
}
