package workbench.bench.session;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import workbench.labs.TemporaryFolder;
import workbench.labs.Vocabulary;
import workbench.origin.HttpOrigin;
import workbench.probe.agent.OutputKind;
import workbench.probe.event.Event;
import workbench.probe.event.ThreadRole;
import workbench.shell.AotCache;
import workbench.shell.LabListener;
import workbench.shell.LabOptions;
import workbench.shell.LabShell;

/// What is set up for every kind of work: the bundled origin, a lab JVM, the meter of the machine's
/// cores, and how the lab's clock and ours differ. Its listener hears the lab, and the cores' load
/// as events on the lab's clock, those on the meter's thread.
final class Rig implements AutoCloseable {
  private static final List<String> STARTUP =
      List.of(
          "import java.net.*;",
          "import java.nio.file.*;",
          "import java.util.*;",
          "import java.util.concurrent.*;",
          "import workbench.labs.*;",
          "import static java.time.Duration.*;",
          "import static workbench.labs.Vocabulary.*;");

  /// What the start-up cache learns from.
  private static final List<String> TYPICAL_CELLS =
      List.of(
          "int twice(int n) { return 2 * n; }",
          "System.out.println(twice(21));",
          "CompletableFuture.supplyAsync(() -> twice(4)).thenApply(n -> n + 1).join()",
          "run(Variants.CPU_OFFLOAD, workload().images(4).latency(ofMillis(20)))",
          "run(Variants.VIRTUAL_THREADS, workload().images(4).latency(ofMillis(20)))");

  private static final Logger LOG = Logger.getLogger(Rig.class.getName());

  private final HttpOrigin origin;
  private final Path temporary = TemporaryFolder.create();
  private final LabOptions options;
  private final LabListener listener;
  private final CoreLoadMeter meter;
  private final ClockOffset clock = new ClockOffset();
  private final List<Event> threadsSeen = new CopyOnWriteArrayList<>();
  private volatile boolean isClockKnown;
  private volatile LabShell lab;

  private Rig(HttpOrigin origin, UnaryOperator<LabOptions> dials, LabListener listener) {
    this.origin = origin;
    this.listener = listener;
    this.options =
        cached(
            dials.apply(
                LabOptions.of(LabClassPath.read(), STARTUP)
                    .properties(
                        Map.of(
                            Vocabulary.ORIGIN_PROPERTY,
                            origin.uri().toString(),
                            "java.io.tmpdir",
                            temporary.toString()))));
    this.lab = LabShell.start(options, new Ears());
    try {
      var _ = lab();
      this.meter = new CoreLoadMeter(this::acceptLoad).start();
    } catch (RuntimeException | Error e) {
      lab.close();
      throw e;
    }
  }

  /// Who works with a spare is here for a while: then the start-up cache is built if there is none.
  private static LabOptions cached(LabOptions options) {
    return options.spare() ? AotCache.useOrBuild(options, TYPICAL_CELLS) : AotCache.use(options);
  }

  /// Starts the origin and a lab JVM; that takes about two seconds.
  ///
  /// @param dials turns the lab's options from their defaults
  /// @throws workbench.shell.LabFailure if the lab does not come up
  static Rig open(UnaryOperator<LabOptions> dials, LabListener listener) {
    HttpOrigin origin = HttpOrigin.start();
    try {
      return new Rig(origin, dials, listener);
    } catch (RuntimeException | Error e) {
      origin.close();
      throw e;
    }
  }

  HttpOrigin origin() {
    return origin;
  }

  /// The lab, ready to evaluate: if a lab JVM was started since the last call, its clock is
  /// compared with ours first.
  LabShell lab() {
    if (!isClockKnown) {
      isClockKnown = true;
      clock.measure(lab::clock);
    }
    return lab;
  }

  /// The lab as it is, to be stopped or asked.
  LabShell labAsItIs() {
    return lab;
  }

  /// The lab's threads that were seen since it started, virtual ones left out.
  List<Event> threadsSeen() {
    return threadsSeen;
  }

  /// Waits until the events that happened before this call have come, for a second at most.
  void catchUp() {
    clock.catchUp(lab::clock);
  }

  /// Another lab JVM and another shell, which know nothing of what was evaluated.
  ///
  /// @throws workbench.shell.LabFailure if the lab does not come up
  void restart() {
    lab.close();
    lab = LabShell.start(options, new Ears());
  }

  private final class Ears implements LabListener {
    @Override
    public void event(Event event) {
      long now = System.nanoTime();
      switch (event) {
        case Event.ClockRead read -> clock.answered(now, read.atNanos());
        case Event.ThreadSeen seen when seen.role() != ThreadRole.VIRTUAL -> threadsSeen.add(seen);
        default -> {}
      }
      listener.event(event);
    }

    @Override
    public void started() {
      isClockKnown = false;
      clock.begin();
      threadsSeen.clear();
      listener.started();
    }

    @Override
    public void printed(int cell, OutputKind stream, byte[] text) {
      listener.printed(cell, stream, text);
    }
  }

  private void acceptLoad(List<Double> load) {
    if (isClockKnown) {
      listener.event(new Event.CoreLoad(clock.toLab(System.nanoTime()), load));
    }
  }

  @Override
  public void close() {
    meter.close();
    lab.close();
    origin.close();
    clearAway();
  }

  /// A lab JVM that was just killed may still be writing.
  private void clearAway() {
    try {
      TemporaryFolder.delete(temporary);
    } catch (UncheckedIOException e) {
      LOG.log(Level.FINE, "Temporary files were left behind", e);
    }
  }
}
