package workbench.ui.sandbox;

import static workbench.ui.kit.Texts.text;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workbench.bench.recording.Tape;
import workbench.bench.session.CellTapes;
import workbench.bench.session.Session;
import workbench.bench.session.SessionOptions;
import workbench.probe.agent.Leftover;
import workbench.probe.agent.OutputKind;
import workbench.probe.event.Event;
import workbench.probe.event.Event.ImageShown;
import workbench.report.Words;
import workbench.shell.Assistant;
import workbench.shell.Cell;
import workbench.shell.CellResult;
import workbench.shell.LabListener;
import workbench.shell.Outcome;
import workbench.shell.StopReport;
import workbench.ui.editor.Origin;
import workbench.ui.output.CellWords;
import workbench.ui.output.LabState;
import workbench.ui.output.LabThread;
import workbench.ui.output.PrintedText;
import workbench.ui.output.ResultRows;
import workbench.ui.output.Row;
import workbench.ui.output.Row.Note.Tone;
import workbench.ui.sandbox.SandboxModel.Rejection;

/// Does what the Sandbox is asked to: keeps a session, evaluates cells in it, stops them, ends what
/// they left. Cells are evaluated on one thread of its own; what comes of them is put into the
/// model on the FX thread, what they print at most 20 times a second. All methods are called on the
/// FX thread.
final class SandboxController implements AutoCloseable {
  private static final SessionOptions OPTIONS = new SessionOptions(0, 1024, false, true);
  private static final long PRINT_MILLIS = 50;
  private static final int MOST_IMAGES = 50;

  private final SandboxModel model;
  private final Executor fx;
  private final CellTapes tapes;
  private final PrintedText printed = new PrintedText();
  private final Queue<ImageShown> images = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean isPrinting = new AtomicBoolean();
  private final LabThread thread = new LabThread("sandbox", this::broken);
  private final ScheduledExecutorService printer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sandbox-output").factory());

  private volatile @Nullable Session session;
  private volatile boolean isUnwanted;
  private volatile boolean isClosed;
  private int cell;

  /// @param show shows what the instruments see of a cell that begins
  SandboxController(SandboxModel model, Executor fx, Consumer<Tape> show) {
    this.model = model;
    this.fx = fx;
    this.tapes =
        new CellTapes(
            Runtime.getRuntime().availableProcessors(),
            number -> text("sandbox.cell", number),
            tape -> fx.execute(() -> show.accept(tape)));
    var _ =
        printer.scheduleWithFixedDelay(
            this::printSoon, PRINT_MILLIS, PRINT_MILLIS, TimeUnit.MILLISECONDS);
  }

  /// What helps to write; empty as long as there is no lab.
  Optional<Assistant> assistant() {
    return Optional.ofNullable(session).map(Session::assistant);
  }

  /// Starts the lab JVM, so that a cell can begin at once.
  void getReady() {
    if (model.state() == LabState.ABSENT) {
      model.stateProperty().set(LabState.STARTING);
      thread.submit(() -> {
        var _ = session();
        fx.execute(() -> {
          if (model.state() == LabState.STARTING) {
            model.stateProperty().set(LabState.READY);
          }
        });
      });
    }
  }

  /// Evaluates a cell, as soon as there is a lab.
  void run(Origin origin) {
    if (!model.state().mayRun() || origin.source().isBlank()) {
      return;
    }
    isUnwanted = false;
    model.history().add(origin.source());
    model.rejectionProperty().set(Optional.empty());
    model.outcomeProperty().set("");
    model.stateProperty().set(session == null ? LabState.WAITING : LabState.RUNNING);
    model.sinceProperty().set(System.nanoTime());
    Optional<Duration> limit = model.limitProperty().get().length();
    thread.submit(() -> {
      Session open = session();
      if (isUnwanted) {
        finish(text("sandbox.notRun"));
      } else {
        evaluate(open, origin, limit);
      }
    });
  }

  private void evaluate(Session open, Origin origin, Optional<Duration> limit) {
    int number = open.lastCell() + 1;
    tapes.began(number);
    fx.execute(() -> {
      cell = number;
      model.output().begin(number, origin);
      model.sinceProperty().set(System.nanoTime());
      if (model.state() == LabState.WAITING) {
        model.stateProperty().set(LabState.RUNNING);
      }
    });
    long start = System.nanoTime();
    boolean isLingering = false;
    try {
      CellResult result = open.evaluate(new Cell(executable(origin.source()), limit));
      isLingering = !result.leftovers().isEmpty();
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      fx.execute(() -> show(result, origin, limit.filter(l -> took.compareTo(l) >= 0), took));
    } finally {
      tapes.returned(isLingering);
    }
  }

  /// `#!/usr/bin/env workbench eval` is a comment, and as long as it was.
  private static String executable(String source) {
    return source.startsWith("#!") ? "//" + source.substring(2) : source;
  }

  private void show(CellResult result, Origin origin, Optional<Duration> overLimit, Duration took) {
    print();
    Optional<Duration> over = isUnwanted ? Optional.empty() : overLimit;
    List<Row> rows = ResultRows.of(result, origin, model.output()::origin, over);
    if (rows.isEmpty() && !result.succeeded()) {
      rows = List.of(new Row.Note(Tone.WARNING, text("sandbox.noResult")));
    }
    model.output().add(result.cell(), rows);
    if (result.last() instanceof Outcome.Rejected) {
      model
          .rejectionProperty()
          .set(Optional.of(new Rejection(origin, ResultRows.diagnostics(result))));
    }
    model.stateProperty().set(LabState.READY);
    model.outcomeProperty().set(outcome(result, took));
  }

  private static String outcome(CellResult result, Duration took) {
    String time = Words.time(took.toNanos() / 1e6);
    return switch (result.last()) {
      case Outcome.Value _, Outcome.Declared _, Outcome.Done _ ->
          text("sandbox.took", result.cell(), time);
      case Outcome.Rejected _ -> text("sandbox.rejected", result.cell());
      case Outcome.Threw _ -> text("sandbox.threw", result.cell(), time);
      case Outcome.Stopped s -> CellWords.stopped(s.report(), result.loss());
      case Outcome.LabDied d -> CellWords.died(d.death().sentence(), result.loss());
    };
  }

  /// Stops the cell that runs, or keeps one from beginning that waits for its lab.
  void stop() {
    if (!model.state().mayStop()) {
      return;
    }
    isUnwanted = true;
    model.stateProperty().set(LabState.STOPPING);
    Session open = session;
    if (open != null) {
      LabThread.stop(open::stop, () -> model.state() == LabState.STOPPING, fx);
    }
  }

  /// Ends what cells have left running.
  void endLeftovers() {
    Session open = session;
    if (open == null || model.state() != LabState.READY) {
      return;
    }
    model.stateProperty().set(LabState.ENDING);
    thread.submit(() -> {
      StopReport report = open.stop().join();
      tapes.nothingLeft();
      fx.execute(() -> {
        print();
        Tone tone = report.killed() ? Tone.WARNING : Tone.GOOD;
        model.output().endLeftovers(new Row.Note(tone, CellWords.ended(report)));
      });
      finish(CellWords.ended(report));
    });
  }

  /// Says what cells have left running.
  void tellLeftovers() {
    Session open = session;
    if (open == null || model.state() != LabState.READY) {
      return;
    }
    thread.submit(() -> {
      List<Leftover> all = open.leftovers();
      fx.execute(() ->
          model
              .output()
              .say(
                  all.isEmpty()
                      ? new Row.Note(Tone.GOOD, text("sandbox.nothingLeft"))
                      : new Row.Left(text("sandbox.left", CellWords.leftovers(all)))));
    });
  }

  /// Forgets everything: another lab JVM, and cells that count from 1. What runs is stopped.
  void reset() {
    Session open = session;
    if (open == null) {
      getReady();
      return;
    }
    if (model.state() == LabState.RESETTING) {
      return;
    }
    isUnwanted = true;
    if (model.state().mayStop()) {
      var _ = open.stop();
    }
    model.stateProperty().set(LabState.RESETTING);
    thread.submit(() -> {
      fx.execute(() -> model.stateProperty().set(LabState.RESETTING));
      open.reset();
      tapes.nothingLeft();
      fx.execute(() -> {
        print();
        model.output().say(new Row.Note(Tone.GOOD, text("sandbox.forgotten")));
      });
      finish("");
    });
  }

  private void finish(String outcome) {
    fx.execute(() -> {
      model.stateProperty().set(LabState.READY);
      model.outcomeProperty().set(outcome);
    });
  }

  /// The session, opened if there is none. On the worker's thread.
  private Session session() {
    Session open = session;
    if (open == null) {
      open = Session.open(OPTIONS, new Ears());
      session = open;
      if (isClosed) {
        open.close();
      }
    }
    return open;
  }

  private void printSoon() {
    if ((!printed.isEmpty() || !images.isEmpty()) && isPrinting.compareAndSet(false, true)) {
      fx.execute(() -> {
        isPrinting.set(false);
        print();
      });
    }
  }

  private void print() {
    model.output().print(printed.take());
    for (ImageShown image = images.poll(); image != null; image = images.poll()) {
      String size = text("sandbox.image", image.format(), image.width(), image.height());
      model.output().add(cell, List.of(new Row.Shown(image, size)));
    }
  }

  private void broken(String sentence) {
    if (isClosed) {
      return;
    }
    LabState after = session == null ? LabState.BROKEN : LabState.READY;
    fx.execute(() -> {
      print();
      model.output().say(new Row.Note(Tone.BAD, sentence));
      model.stateProperty().set(after);
      model.outcomeProperty().set(sentence);
    });
  }

  private final class Ears implements LabListener {
    @Override
    public void event(Event event) {
      tapes.accept(event);
      if (event instanceof ImageShown shown) {
        images.add(shown);
        if (images.size() > MOST_IMAGES) {
          var _ = images.poll();
        }
      }
    }

    @Override
    public void started() {
      tapes.labStarted();
    }

    @Override
    public void printed(int number, OutputKind stream, byte[] text) {
      printed.add(number, stream, text);
    }
  }

  /// Ends the lab JVM, also in the middle of a cell.
  @Override
  public void close() {
    isClosed = true;
    printer.shutdownNow();
    thread.close();
    Session open = session;
    if (open != null) {
      open.close();
    }
  }
}
