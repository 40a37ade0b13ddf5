package workbench.shell;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import jdk.jshell.JShell;
import jdk.jshell.spi.ExecutionControl.ExecutionControlException;
import workbench.probe.agent.Leftover;
import workbench.shell.CellResult.Evaluated;
import workbench.shell.CellResult.Loss;

/// A shell whose cells run in a lab JVM. The compiler is here, in the host; what is measured is
/// alone over there. The lab JVM is expendable: when it ends, or has to be killed, another takes
/// its place, and imports, methods and types live on.
///
/// One cell is evaluated at a time; others wait for it. All methods are safe on any thread.
public final class LabShell implements AutoCloseable {
  private final ReentrantLock evaluating = new ReentrantLock();
  // Fair, so that neither the cells nor the assistant keep it from the other.
  private final ReentrantLock compiler = new ReentrantLock(true);
  private final LabSupply supply;
  private final LabEngine engine;
  private final SnippetNames names = new SnippetNames();
  private final JShell shell;
  private final Assistant assistant;
  private final Snippets snippets;
  private final Stopper stopper;

  // Guarded by evaluating.
  private int cells;
  private Optional<Loss> loss = Optional.empty();

  private LabShell(LabOptions options, LabListener listener) {
    RunWatch runs = new RunWatch(listener);
    this.supply = new LabSupply(options, runs);
    this.engine = new LabEngine(supply, runs, compiler);
    this.shell = shell(options, engine, names);
    this.assistant = new Assistant(shell, compiler);
    this.snippets = new Snippets(shell, engine);
    this.stopper = new Stopper(engine, runs, this::endLeftovers);
  }

  private static JShell shell(LabOptions options, LabEngine engine, SnippetNames names) {
    List<String> forCompiler = new ArrayList<>(List.of("--class-path", options.classPath()));
    if (options.preview()) {
      String release = String.valueOf(Runtime.version().feature());
      forCompiler.addAll(List.of("--enable-preview", "--release", release));
    }
    // What cells print comes another way.
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    AtomicReference<JShell> shell = new AtomicReference<>();
    shell.set(
        JShell.builder()
            .executionEngine(engine, Map.of())
            .tempVariableNameGenerator(names::variable)
            .idGenerator((snippet, _) -> names.id(shell.get(), snippet))
            .compilerOptions(forCompiler.toArray(String[]::new))
            .out(nowhere)
            .err(nowhere)
            .build());
    return shell.get();
  }

  /// Starts a lab JVM and a shell on it, and evaluates the start-up snippets.
  ///
  /// @throws LabFailure if the lab does not come up, or a start-up snippet fails
  public static LabShell start(LabOptions options, LabListener listener) {
    LabShell started = new LabShell(options, listener);
    try {
      options.startup().forEach(started::begin);
      started.names.startupIsOver();
      started.cells = 0;
      started.supply.restock();
      return started;
    } catch (RuntimeException | Error e) {
      started.close();
      throw e;
    }
  }

  private void begin(String snippet) {
    CellResult result = evaluate(snippet);
    if (!result.succeeded()) {
      throw new LabFailure("The lab's start-up failed at: " + snippet + " (" + result.last() + ")");
    }
  }

  /// Evaluates a cell without a limit.
  ///
  /// @see #evaluate(Cell)
  public CellResult evaluate(String source) {
    return evaluate(Cell.of(source));
  }

  /// Evaluates the snippets of a cell in turn, up to the first that fails. The calling thread waits
  /// and does not heed interrupts: [#stop] ends it. A cell whose time is over is stopped.
  ///
  /// @throws LabFailure if the lab JVM is gone and no other comes up
  public CellResult evaluate(Cell cell) {
    evaluating.lock();
    compiler.lock();
    engine.allow();
    Evaluation evaluation = stopper.begin(cell.limit());
    try {
      int number = ++cells;
      engine.begin(number);
      collectLoss();
      List<Evaluated> evaluated = snippets.evaluate(number, cell.source());
      boolean isStopped = evaluation.end();
      boolean hasAnotherLab = collectLoss();
      List<Leftover> leftovers = hasAnotherLab ? List.of() : leftoversOf(number);
      StopReport report = isStopped ? evaluation.report() : StopReport.NOTHING;
      evaluation.done(report);
      return new CellResult(number, settled(evaluated, report), leftovers, takeLoss());
    } catch (ExecutionControlException e) {
      throw new LabFailure("The lab JVM does not answer: " + e.getMessage() + ".", e);
    } finally {
      stopper.end(evaluation);
      compiler.unlock();
      evaluating.unlock();
      supply.restock();
    }
  }

  private List<Leftover> leftoversOf(int cell) throws ExecutionControlException {
    return stopper.watched(engine::leftovers).stream().filter(l -> l.cell() == cell).toList();
  }

  /// The values of all variables went with a lab JVM that was replaced. Answers whether one was,
  /// since the last call.
  private boolean collectLoss() {
    var death = engine.takeLoss();
    death.ifPresent(cause -> loss = Optional.of(new Loss(cause, snippets.dropVariables())));
    return death.isPresent();
  }

  private Optional<Loss> takeLoss() {
    Optional<Loss> taken = loss;
    loss = Optional.empty();
    return taken;
  }

  /// A snippet that was cut short tells by whom. One that threw while it was being stopped did so
  /// for that reason.
  private List<Evaluated> settled(List<Evaluated> evaluated, StopReport report) {
    if (evaluated.isEmpty()) {
      return evaluated;
    }
    List<Evaluated> settled = new ArrayList<>(evaluated);
    Evaluated last = settled.removeLast();
    boolean isStopped = !report.equals(StopReport.NOTHING);
    Outcome outcome =
        switch (last.outcome()) {
          case Outcome.Threw _ when isStopped -> new Outcome.Stopped(report);
          case Outcome.Stopped _ ->
              loss.flatMap(Loss::death)
                  .<Outcome>map(Outcome.LabDied::new)
                  .orElse(new Outcome.Stopped(report));
          case Outcome other -> other;
        };
    settled.add(new Evaluated(last.source(), last.from(), outcome));
    return settled;
  }

  /// Stops what runs: the cell under evaluation, or else what earlier cells have left running. The
  /// future is completed, on a thread of the shell's, when the next cell may come: with a spare
  /// ready, after at most 500 ms whatever the learner wrote. A second wish joins the first.
  /// Cancelling the future does nothing.
  public CompletableFuture<StopReport> stop() {
    return stopper.stop();
  }

  /// What cells have left running. Waits for the cell under evaluation.
  ///
  /// @throws LabFailure if the lab JVM does not answer
  public List<Leftover> leftovers() {
    evaluating.lock();
    try {
      return stopper.watched(engine::leftovers);
    } catch (ExecutionControlException e) {
      throw new LabFailure("The lab JVM does not answer: " + e.getMessage() + ".", e);
    } finally {
      evaluating.unlock();
    }
  }

  private StopReport endLeftovers(long wishedAtNanos) throws InterruptedException {
    evaluating.lock();
    compiler.lock();
    try {
      StopReport report = stopper.endLeftovers(wishedAtNanos);
      collectLoss();
      return report;
    } finally {
      compiler.unlock();
      evaluating.unlock();
      supply.restock();
    }
  }

  /// Asks the lab to cancel the run of a variant that is under way. The cell goes on.
  public void cancel() {
    engine.tell(workbench.probe.agent.Command.CANCEL);
  }

  /// Clicks the button of the application under study, which counts it when its UI thread gets to
  /// it. Without a run nothing happens.
  public void click() {
    engine.tell(workbench.probe.agent.Command.CLICK);
  }

  /// Has the lab's sampler look now; the sample comes as an event.
  public void sample() {
    engine.tell(workbench.probe.agent.Command.SAMPLE);
  }

  /// Asks the lab for its clock; the answer comes as an event.
  public void clock() {
    engine.tell(workbench.probe.agent.Command.CLOCK);
  }

  /// The process id of the lab JVM of the moment.
  public long labProcessId() {
    return engine.processId();
  }

  /// Whether another lab JVM could take over at once.
  public boolean isSpareReady() {
    return supply.isReady();
  }

  /// What helps whoever writes a cell; it lives as long as the shell.
  public Assistant assistant() {
    return assistant;
  }

  /// Kills the lab JVM and the spare; a cell under way ends with a [LabFailure].
  @Override
  public void close() {
    supply.close();
    stopper.close();
    assistant.close();
    engine.close();
    shell.close();
  }
}
