package workbench.cli;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import workbench.bench.session.Session;
import workbench.bench.session.SessionOptions;
import workbench.probe.agent.OutputKind;
import workbench.shell.Cell;
import workbench.shell.CellResult;
import workbench.shell.CellResult.Loss;
import workbench.shell.LabListener;
import workbench.shell.Outcome;

/// Evaluates scripts in a session of their own, each as one cell. Ctrl-C stops the one that runs.
final class ScriptRun implements AutoCloseable {
  private final AtomicReference<Optional<Session>> opened = new AtomicReference<>(Optional.empty());
  private final Session session;

  /// @param printed called with what the script's threads print, as it comes
  ScriptRun(SessionOptions options, BiConsumer<OutputKind, String> printed) {
    Interrupts.onInterrupt(() ->
        opened
            .get()
            .ifPresent(s -> {
              var _ = s.stop();
            }));
    this.session =
        Session.open(
            options,
            new LabListener() {
              @Override
              public void printed(int cell, OutputKind stream, byte[] text) {
                printed.accept(stream, new String(text, StandardCharsets.UTF_8));
              }
            });
    opened.set(Optional.of(session));
  }

  CellResult evaluate(Script script, Optional<Duration> limit) {
    Interrupts.check();
    return session.evaluate(new Cell(script.source(), limit));
  }

  static ExitCode exitCode(CellResult result) {
    if (Interrupts.happened()) {
      return ExitCode.INTERRUPTED;
    }
    return switch (result.last()) {
      case Outcome.Rejected _, Outcome.Threw _ -> ExitCode.CELL_FAILED;
      case Outcome.Stopped _ -> ExitCode.STOPPED;
      case Outcome.LabDied _ -> ExitCode.LAB_DIED;
      case Outcome.Value _, Outcome.Declared _, Outcome.Done _ ->
          result.loss().flatMap(Loss::death).isPresent() ? ExitCode.LAB_DIED : ExitCode.DONE;
    };
  }

  @Override
  public void close() {
    session.close();
  }
}
