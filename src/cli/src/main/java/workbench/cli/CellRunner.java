package workbench.cli;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import workbench.bench.session.Session;
import workbench.shell.Cell;
import workbench.shell.CellResult;
import workbench.shell.LabFailure;

/// Evaluates the shell's cells one after the other and shows what became of them. [#stop] is safe
/// on any thread.
final class CellRunner {
  private final Screen screen;
  private final CellView view;
  private final OpeningSession<Session> session;
  private final PrintedOutput output;
  private final LiveStatus status;
  private final AtomicBoolean isRunning = new AtomicBoolean();
  private volatile boolean isUnwanted;

  CellRunner(
      Screen screen, OpeningSession<Session> session, PrintedOutput output, LiveStatus status) {
    this.screen = screen;
    this.view = new CellView(screen::line, "/leaks end ends them.");
    this.session = session;
    this.output = output;
    this.status = status;
  }

  void evaluate(String source) {
    isUnwanted = false;
    isRunning.set(true);
    try {
      evaluated(source).ifPresent(result -> view.show(result, source));
    } catch (LabFailure e) {
      screen.line(Terminal.bad(String.valueOf(e.getMessage())));
    } finally {
      isRunning.set(false);
    }
  }

  /// Empty if the user did not want it any more before its lab JVM was there.
  private Optional<CellResult> evaluated(String source) {
    try (LiveStatus.Shown _ = status.begin()) {
      Session opened = session.await();
      output.running(opened.lastCell() + 1);
      return isUnwanted ? Optional.empty() : Optional.of(opened.evaluate(Cell.of(source)));
    } finally {
      output.running(0);
    }
  }

  /// Stops the cell that runs, or keeps one from beginning that waits for its lab JVM. A second
  /// wish joins the first.
  void stop() {
    if (isRunning.get()) {
      isUnwanted = true;
      session
          .now()
          .ifPresent(s -> {
            var _ = s.stop();
          });
    }
  }
}
