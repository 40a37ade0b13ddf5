package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.bench.recording.Recording;
import workbench.bench.recording.RecordingFile;

@Command(name = "replay", description = "Say again what a recording holds.")
final class ReplayCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, as it does what follows.
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A recording of `workbench run --record`.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Mixin private ReportOptions report = new ReportOptions();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    RecordingFile.Content content = RecordingFile.read(file);
    if (content.damagedLine() > 0) {
      spec.commandLine()
          .getErr()
          .println(
              "workbench: line "
                  + content.damagedLine()
                  + " of "
                  + file
                  + " is damaged; this is what comes before it.");
    }
    RunReport run =
        RunReport.of(
            Recording.of(content.events())
                .orElseThrow(() ->
                    new CliFailure(
                        ExitCode.USAGE, file + " holds no run: was it made by `run --record`?")));
    if (report.json()) {
      RunJson.print(run, out);
    } else {
      RunText.print(run, out);
      out.println();
    }
    report.draw(List.of(run), out);
    return ExitCode.DONE.code();
  }
}
