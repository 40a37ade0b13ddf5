package workbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workbench.bench.recording.Recording;
import workbench.bench.recording.RecordingFile;
import workbench.bench.session.Bench;
import workbench.bench.session.RunFailure;
import workbench.labs.Variant;
import workbench.labs.Workload;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Calibrated;

/// A bench as the commands use it: it says what it does, writes recordings as they come, and is
/// cancelled by Ctrl-C.
final class OpenBench implements AutoCloseable {
  private final Bench bench;

  private OpenBench(Bench bench) {
    this.bench = bench;
    Interrupts.onInterrupt(bench::cancel);
  }

  static OpenBench open(int cores) {
    say("Starting the lab JVM…");
    return new OpenBench(Bench.open(cores));
  }

  Optional<Calibrated> calibrate(Workload workload) {
    say("Calibrating: one download, one blur, one save…");
    try {
      return Optional.of(bench.calibrate(workload));
    } catch (RunFailure e) {
      Interrupts.check();
      Terminal.clearLine(System.err);
      System.err.println("No prediction, as the parts could not be measured: " + e.getMessage());
      return Optional.empty();
    }
  }

  RunReport run(Variant variant, Workload workload, Optional<Calibrated> parts, @Nullable Path file)
      throws IOException {
    return recorded(variant, file, live -> bench.run(variant, workload, parts, live));
  }

  RunReport process(Variant variant, Workload workload) throws IOException {
    return recorded(variant, null, live -> bench.process(variant, workload, live));
  }

  private interface Run {
    Recording with(Consumer<Event> live);
  }

  private RunReport recorded(Variant variant, @Nullable Path file, Run run) throws IOException {
    Interrupts.check();
    try (LiveLine line = new LiveLine(variant.id());
        Recorder recorder = new Recorder(file == null ? null : RecordingFile.create(file))) {
      return RunReport.of(run.with(line.andThen(recorder)));
    }
  }

  /// Writes events to a file as long as that goes; a full disk ends the file and not the run.
  private static final class Recorder implements Consumer<Event>, AutoCloseable {
    private @Nullable RecordingFile file;

    Recorder(@Nullable RecordingFile file) {
      this.file = file;
    }

    @Override
    public void accept(Event event) {
      if (file != null) {
        try {
          file.append(event);
        } catch (IOException e) {
          System.err.println("The recording ends here: " + Sentences.of(e));
          file = null;
        }
      }
    }

    @Override
    public void close() throws IOException {
      if (file != null) {
        file.close();
      }
    }
  }

  private static void say(String line) {
    if (Terminal.seesErrors()) {
      Terminal.replaceLine(System.err, line);
    } else {
      System.err.println(line);
    }
  }

  @Override
  public void close() {
    bench.close();
  }
}
