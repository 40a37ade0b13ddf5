package workbench.tutor.lab;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import workbench.bench.recording.Tape;
import workbench.bench.session.CellTapes;
import workbench.bench.session.Session;
import workbench.bench.session.SessionOptions;
import workbench.labs.Checks;
import workbench.labs.Seen;
import workbench.probe.agent.OutputKind;
import workbench.probe.event.Event;
import workbench.shell.Assistant;
import workbench.shell.Cell;
import workbench.shell.CellResult;
import workbench.shell.LabListener;
import workbench.shell.StopReport;
import workbench.tutor.page.PageCell;

/// A lab JVM in which the cells of one page are run, in whatever order the learner likes.
///
/// One thread runs and restarts; the other methods are safe on any.
public final class LabSession implements AutoCloseable {
  /// How long a cell may take.
  public static final Duration LIMIT = Duration.ofSeconds(60);

  private static final int HEAP_MEBIBYTES = 1024;
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final CellListener listener;
  private final Session session;
  private final Sightings sightings = new Sightings(tape -> this.tell(tape));
  private final CellTapes tapes = new CellTapes(CORES, _ -> Sightings.CELL, sightings::add);
  private final Map<Integer, Integer> pageCells = new ConcurrentHashMap<>();
  private final List<Seen> runs = new ArrayList<>();
  private volatile int running;

  private LabSession(SessionOptions options, CellListener listener) {
    this.listener = listener;
    this.session = Session.open(options, new Ears());
  }

  /// Starts a lab JVM; that takes about two seconds.
  ///
  /// @param preview whether cells may use preview features
  /// @param spare whether another lab JVM is started ahead, for when one has to be killed
  /// @throws workbench.shell.LabFailure if the lab does not come up
  public static LabSession open(boolean preview, boolean spare, CellListener listener) {
    return new LabSession(new SessionOptions(0, HEAP_MEBIBYTES, preview, spare), listener);
  }

  private void tell(Tape tape) {
    listener.seen(running, tape);
  }

  /// Runs a cell and answers the questions and checks that belong to it. The calling thread waits
  /// and does not heed interrupts: [#stop] ends it. A cell that takes longer than [#LIMIT] is
  /// stopped.
  ///
  /// @param source the cell's, or the learner's own in its place
  /// @throws workbench.shell.LabFailure if the lab JVM is gone and no other comes up
  public CellRun run(PageCell cell, String source) {
    int number = session.lastCell() + 1;
    running = cell.number();
    pageCells.put(number, cell.number());
    sightings.begin();
    tapes.began(number);
    session.look();
    CellResult result = Quiet.of(session.evaluate(Cell.of(source).within(LIMIT)));
    session.look();
    tapes.returned(false);
    sightings.end();
    return examined(cell, source, result);
  }

  private CellRun examined(PageCell cell, String source, CellResult result) {
    List<Tape> shown = sightings.shown();
    List<Seen> now = sightings.runs().stream().map(SeenBy::recording).toList();
    runs.addAll(now);
    boolean isAsked = !cell.predictions().isEmpty() || !cell.checks().isEmpty();
    if (!isAsked || !CellRun.isAsTold(cell, result)) {
      return new CellRun(cell, source, result, shown, List.of(), List.of());
    }
    Optional<Seen> seen =
        now.isEmpty() ? sightings.whole().map(SeenBy::recording) : Optional.of(now.getLast());
    Examiner examiner = new Examiner(session, new Checks.Sight(seen.orElse(null), runs));
    return new CellRun(cell, source, result, shown, examiner.answers(cell), examiner.proofs(cell));
  }

  /// Stops the cell that runs, or else what earlier cells have left running, as [Session#stop]
  /// says.
  public CompletableFuture<StopReport> stop() {
    return session.stop();
  }

  /// Clicks the button of the application under study, as [Session#click] says.
  public void click() {
    session.click();
  }

  /// What helps to write a cell; another one after [#restart].
  public Assistant assistant() {
    return session.assistant();
  }

  /// Forgets all that cells have done: another lab JVM. It takes about a second.
  ///
  /// @throws workbench.shell.LabFailure if the lab does not come up
  public void restart() {
    session.reset();
    runs.clear();
    pageCells.clear();
  }

  private final class Ears implements LabListener {
    @Override
    public void event(Event event) {
      tapes.accept(event);
      if (event instanceof Event.Sample) {
        sightings.grown();
      }
      if (event instanceof Event.ImageShown image) {
        listener.shown(running, image);
      } else if (event instanceof Event.Sample sample) {
        listener.sampled(sample);
      }
    }

    @Override
    public void started() {
      tapes.labStarted();
    }

    @Override
    public void printed(int cell, OutputKind stream, byte[] text) {
      int on = pageCells.getOrDefault(cell, running);
      listener.printed(on, stream, new String(text, StandardCharsets.UTF_8));
    }
  }

  /// Kills the lab JVM, also in the middle of a cell.
  @Override
  public void close() {
    session.close();
  }
}
