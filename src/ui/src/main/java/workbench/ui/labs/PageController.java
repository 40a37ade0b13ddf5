package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import workbench.bench.recording.Tape;
import workbench.probe.agent.OutputKind;
import workbench.probe.event.Event.ImageShown;
import workbench.report.Words;
import workbench.shell.Assistant;
import workbench.shell.CellResult;
import workbench.shell.Outcome;
import workbench.shell.StopReport;
import workbench.tutor.lab.CellListener;
import workbench.tutor.lab.CellRun;
import workbench.tutor.lab.LabSession;
import workbench.ui.editor.Origin;
import workbench.ui.labs.CellModel.Phase;
import workbench.ui.output.CellWords;
import workbench.ui.output.LabState;
import workbench.ui.output.LabThread;
import workbench.ui.output.PrintedText;
import workbench.ui.output.ResultRows;
import workbench.ui.output.Row;
import workbench.ui.output.Row.Note.Tone;

/// Runs the cells of one page in a lab JVM of the page's own, which is started when it is wanted
/// first. Cells run on one thread of its own; what comes of them is put into the model on the FX
/// thread, what they print at most 20 times a second. All methods are called on the FX thread.
final class PageController implements AutoCloseable {
  private static final long PRINT_MILLIS = 50;

  private record Shown(int cell, ImageShown image) {}

  private final PageModel model;
  private final Executor fx;
  private final PrintedText printed = new PrintedText();
  private final Queue<Shown> images = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean isPrinting = new AtomicBoolean();
  private final Map<Integer, CellModel> shellCells = new ConcurrentHashMap<>();
  private final Deque<CellModel> waiting = new ArrayDeque<>();
  private final LabThread thread = new LabThread("lab-page", this::failed);
  private final ScheduledExecutorService printer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("lab-output").factory());

  private volatile @Nullable LabSession session;
  private volatile boolean isClosed;
  private boolean isUnwanted;

  PageController(PageModel model, Executor fx) {
    this.model = model;
    this.fx = fx;
    var _ =
        printer.scheduleWithFixedDelay(
            this::printSoon, PRINT_MILLIS, PRINT_MILLIS, TimeUnit.MILLISECONDS);
  }

  /// What helps to write; empty as long as there is no lab JVM.
  Optional<Assistant> assistant() {
    return Optional.ofNullable(session).map(LabSession::assistant);
  }

  private LabState state() {
    return model.stateProperty().get();
  }

  private void state(LabState now) {
    model.stateProperty().set(now);
  }

  /// Starts the lab JVM, so that a cell can begin at once.
  void getReady() {
    if (state() == LabState.ABSENT) {
      state(LabState.STARTING);
      thread.submit(() -> {
        var _ = session();
        later(() -> {
          if (state() == LabState.STARTING) {
            state(LabState.READY);
          }
        });
      });
    }
  }

  /// Runs cells one after the other, as soon as there is a lab JVM. At the first that does not end
  /// as its page says, the others are left out.
  void run(Collection<CellModel> cells) {
    if (!state().mayRun() || cells.isEmpty()) {
      return;
    }
    isUnwanted = false;
    waiting.clear();
    waiting.addAll(cells);
    waiting.forEach(cell -> cell.phaseProperty().set(Phase.WAITING));
    model.outcomeProperty().set("");
    runNext();
  }

  private void runNext() {
    CellModel cell = waiting.poll();
    if (cell == null) {
      state(LabState.READY);
      return;
    }
    Origin origin = cell.origin();
    state(session == null ? LabState.WAITING : LabState.RUNNING);
    model.sinceProperty().set(System.nanoTime());
    thread.submit(() -> {
      LabSession open = session();
      later(() -> begin(open, cell, origin));
    });
  }

  private void begin(LabSession open, CellModel cell, Origin origin) {
    if (isUnwanted) {
      leaveOut(cell);
      finish(text("labs.notRun"));
      return;
    }
    cell.begin();
    cell.output().begin(cell.number(), origin);
    model.sinceProperty().set(System.nanoTime());
    state(LabState.RUNNING);
    thread.submit(() -> {
      CellRun run = open.run(cell.cell(), origin.source());
      shellCells.put(run.result().cell(), cell);
      later(() -> ended(run, cell, origin));
    });
  }

  private void ended(CellRun run, CellModel cell, Origin origin) {
    print();
    CellResult result = run.result();
    boolean isOverLimit = result.last() instanceof Outcome.Stopped && !isUnwanted;
    Optional<Duration> limit = isOverLimit ? Optional.of(LabSession.LIMIT) : Optional.empty();
    List<Row> rows = ResultRows.of(result, origin, new Sources(), limit);
    if (rows.isEmpty() && !result.succeeded()) {
      rows = List.of(new Row.Note(Tone.WARNING, text("sandbox.noResult")));
    }
    cell.output().add(cell.number(), rows);
    cell.problemsProperty().set(ResultRows.diagnostics(result));
    cell.phaseProperty().set(Phase.IDLE);
    if (run.tapes().isEmpty()) {
      cell.forgetTapes();
    }
    model.ended(run);
    model.outcomeProperty().set(outcome(run));
    if (run.isAsTold() && !isUnwanted) {
      runNext();
    } else {
      leaveOutRest();
      state(LabState.READY);
    }
  }

  private String outcome(CellRun run) {
    int cell = run.cell().number();
    CellResult result = run.result();
    String time = Words.time((System.nanoTime() - model.sinceProperty().get()) / 1e6);
    return switch (result.last()) {
      case Outcome.Value _, Outcome.Declared _, Outcome.Done _ -> text("sandbox.took", cell, time);
      case Outcome.Rejected _ -> text("sandbox.rejected", cell);
      case Outcome.Threw _ -> text("sandbox.threw", cell, time);
      case Outcome.Stopped s -> CellWords.stopped(s.report(), result.loss());
      case Outcome.LabDied d -> CellWords.died(d.death().sentence(), result.loss());
    };
  }

  private static void leaveOut(CellModel cell) {
    cell.phaseProperty().set(Phase.IDLE);
  }

  private void leaveOutRest() {
    waiting.forEach(PageController::leaveOut);
    waiting.clear();
  }

  /// Stops the cell that runs, and those that were to run after it.
  void stop() {
    if (state().mayStop()) {
      isUnwanted = true;
      leaveOutRest();
      state(LabState.STOPPING);
      LabSession open = session;
      if (open != null) {
        LabThread.stop(open::stop, () -> state() == LabState.STOPPING, fx);
      }
    }
  }

  /// Clicks the button of the application under study, if a cell runs one.
  void click() {
    LabSession open = session;
    if (open != null) {
      open.click();
    }
  }

  /// Ends what cells have left running.
  void endLeftovers() {
    LabSession open = session;
    if (open == null || state() != LabState.READY) {
      return;
    }
    state(LabState.ENDING);
    thread.submit(() -> {
      StopReport report = open.stop().join();
      later(() -> {
        print();
        Tone tone = report.killed() ? Tone.WARNING : Tone.GOOD;
        model.cells().stream()
            .map(CellModel::output)
            .filter(output -> output.rows().stream().anyMatch(Row.Left.class::isInstance))
            .forEach(output -> output.endLeftovers(new Row.Note(tone, CellWords.ended(report))));
        finish(CellWords.ended(report));
      });
    });
  }

  /// Forgets what cells have done: another lab JVM, if there is one. What runs is stopped.
  void startOver() {
    model.startOver();
    leaveOutRest();
    LabSession open = session;
    if (open == null || state() == LabState.RESETTING) {
      return;
    }
    isUnwanted = true;
    if (state().mayStop()) {
      var _ = open.stop();
    }
    state(LabState.RESETTING);
    thread.submit(() -> {
      open.restart();
      later(() -> {
        var _ = printed.take();
        images.clear();
        model.startOver();
        finish(text("labs.fresh"));
      });
    });
  }

  private void finish(String outcome) {
    leaveOutRest();
    state(LabState.READY);
    model.outcomeProperty().set(outcome);
  }

  /// The session, opened if there is none. On the worker's thread.
  private LabSession session() {
    LabSession open = session;
    if (open == null) {
      open = LabSession.open(model.page().front().preview(), true, new Ears());
      session = open;
      if (isClosed) {
        open.close();
      }
    }
    return open;
  }

  private void printSoon() {
    if ((!printed.isEmpty() || !images.isEmpty()) && isPrinting.compareAndSet(false, true)) {
      later(() -> {
        isPrinting.set(false);
        print();
      });
    }
  }

  private void print() {
    for (PrintedText.Piece piece : printed.take()) {
      if (piece.cell() > 0) {
        model.cell(piece.cell()).output().print(List.of(piece));
      }
    }
    for (Shown shown = images.poll(); shown != null; shown = images.poll()) {
      ImageShown image = shown.image;
      String size = text("sandbox.image", image.format(), image.width(), image.height());
      model.cell(shown.cell).output().add(shown.cell, List.of(new Row.Shown(image, size)));
    }
  }

  private void later(Runnable task) {
    fx.execute(() -> {
      if (!isClosed) {
        task.run();
      }
    });
  }

  private void failed(String sentence) {
    later(() -> broken(sentence));
  }

  private void broken(String sentence) {
    model.cells().forEach(PageController::leaveOut);
    leaveOutRest();
    state(session == null ? LabState.BROKEN : LabState.READY);
    model.outcomeProperty().set(sentence);
  }

  /// Finds a source by the number that the shell gave it.
  private final class Sources implements ResultRows.Cells {
    @Override
    public Optional<Origin> origin(int cell) {
      return Optional.ofNullable(shellCells.get(cell))
          .flatMap(model -> model.output().origin(model.number()));
    }

    @Override
    public int shown(int cell) {
      CellModel known = shellCells.get(cell);
      return known == null ? cell : known.number();
    }
  }

  private final class Ears implements CellListener {
    @Override
    public void printed(int cell, OutputKind stream, String text) {
      printed.add(cell, stream, text);
    }

    @Override
    public void shown(int cell, ImageShown image) {
      images.add(new Shown(cell, image));
    }

    @Override
    public void seen(int cell, Tape tape) {
      later(() -> model.cell(cell).see(tape));
    }
  }

  /// Ends the lab JVM, also in the middle of a cell.
  @Override
  public void close() {
    isClosed = true;
    printer.shutdownNow();
    thread.close();
    LabSession open = session;
    if (open != null) {
      open.close();
    }
  }
}
