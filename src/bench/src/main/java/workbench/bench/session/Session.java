package workbench.bench.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import workbench.bench.recording.Recording;
import workbench.probe.agent.Leftover;
import workbench.probe.agent.OutputKind;
import workbench.probe.event.Event;
import workbench.shell.Assistant;
import workbench.shell.Cell;
import workbench.shell.CellResult;
import workbench.shell.LabListener;
import workbench.shell.StopReport;

/// A lab that is open for a learner's cells: the bundled origin, a shell on a lab JVM, and the
/// meter of the machine's cores.
///
/// One thread evaluates and resets; the other methods are safe on any.
public final class Session implements AutoCloseable {
  private final RunNotes notes = new RunNotes();
  private final CellLog log = new CellLog();
  private final Rig rig;

  private Session(SessionOptions options, LabListener listener) {
    this.rig =
        Rig.open(
            lab ->
                lab.cores(options.cores())
                    .heapMebibytes(options.heapMebibytes())
                    .preview(options.preview())
                    .spare(options.spare()),
            listener(listener));
  }

  /// Starts the origin and a lab JVM; that takes about two seconds.
  ///
  /// @param listener hears the lab, as [LabListener] says, and the cores' load on a thread of the
  ///   meter's
  /// @throws workbench.shell.LabFailure if the lab does not come up
  public static Session open(SessionOptions options, LabListener listener) {
    return new Session(options, listener);
  }

  private LabListener listener(LabListener outer) {
    return new LabListener() {
      @Override
      public void event(Event event) {
        notes.add(event, event instanceof Event.RunStarted ? rig.threadsSeen() : List.of());
        outer.event(event);
      }

      @Override
      public void started() {
        notes.cut();
        outer.started();
      }

      @Override
      public void printed(int cell, OutputKind stream, byte[] text) {
        outer.printed(cell, stream, text);
      }
    };
  }

  /// Evaluates the snippets of a cell in turn, up to the first that fails. The calling thread waits
  /// and does not heed interrupts: [#stop] ends it.
  ///
  /// @throws workbench.shell.LabFailure if the lab JVM is gone and no other comes up
  public CellResult evaluate(Cell cell) {
    CellResult result = rig.lab().evaluate(cell);
    log.add(result);
    if (notes.isUnderWay()) {
      rig.catchUp();
    }
    return result;
  }

  /// Has the instruments look now, and waits until all events that happened before have come, for a
  /// second at most: so that nothing is missed of what a cell does at its very end.
  public void look() {
    rig.labAsItIs().sample();
    rig.catchUp();
  }

  /// Clicks the button of the application under study. Without a run nothing happens.
  public void click() {
    rig.labAsItIs().click();
  }

  /// Stops what runs: the cell under evaluation, or else what earlier cells have left running. The
  /// future is completed, on a thread of the shell's, when the next cell may come. A second wish
  /// joins the first. Cancelling the future does nothing.
  public CompletableFuture<StopReport> stop() {
    return rig.labAsItIs()
        .stop()
        .thenApply(report -> {
          if (report.killed()) {
            log.dropVariables();
          }
          return report;
        });
  }

  /// What cells have left running. Waits for the cell under evaluation.
  ///
  /// @throws workbench.shell.LabFailure if the lab JVM does not answer
  public List<Leftover> leftovers() {
    return rig.labAsItIs().leftovers();
  }

  /// What helps to write the next cell; another one after [#reset].
  public Assistant assistant() {
    return rig.labAsItIs().assistant();
  }

  /// Forgets everything: another lab JVM, another shell, and cells that count from 1. It takes
  /// about a second.
  ///
  /// @throws workbench.shell.LabFailure if the lab does not come up
  public void reset() {
    rig.restart();
    notes.forget();
    log.forget();
  }

  /// The last run of a variant that a cell has made. It has no end if it is under way, or went with
  /// its lab JVM.
  public Optional<Recording> lastRun() {
    return notes.last();
  }

  /// What cells have declared and is there now, in the order in which it was declared.
  public List<Declaration> declarations() {
    return log.declarations();
  }

  /// The snippets that were evaluated without a failure, in order.
  public List<String> sources() {
    return log.sources();
  }

  /// The number of the last cell; 0 before the first.
  public int lastCell() {
    return log.last();
  }

  /// Kills the lab JVM; a cell under way ends as [workbench.shell.Outcome.LabDied].
  @Override
  public void close() {
    rig.close();
  }
}
