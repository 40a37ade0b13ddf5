package workbench.bench.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workbench.bench.predict.Model;
import workbench.bench.recording.Recording;
import workbench.labs.Variant;
import workbench.labs.Workload;
import workbench.probe.event.Event;
import workbench.shell.LabListener;
import workbench.shell.LabShell;
import workbench.shell.Outcome;
import workbench.shell.Thrown;

/// A bench that is set up: the bundled origin, a lab JVM, and the meter of the machine's cores. It
/// runs variants one at a time, each as a snippet that the lab evaluates.
///
/// One thread runs; [#cancel] and [#close] are safe on any.
public final class Bench implements AutoCloseable {
  private static final Duration EVENTS_BEHIND = Duration.ofSeconds(5);

  private final Rig rig;
  private final int cores;
  private volatile @Nullable Taking taking;

  private Bench(int cores) {
    this.cores = cores;
    this.rig =
        Rig.open(
            options -> options.cores(cores).spare(false),
            new LabListener() {
              @Override
              public void event(Event event) {
                accept(event);
              }
            });
  }

  /// Starts the origin and a lab JVM; that takes about two seconds.
  ///
  /// @param cores how many cores the lab may use
  /// @throws workbench.shell.LabFailure if the lab does not come up
  public static Bench open(int cores) {
    return new Bench(cores);
  }

  /// Measures what one download, one blur and one save of the workload cost here. It takes about
  /// three seconds.
  ///
  /// @throws RunFailure if the lab could not
  public Event.Calibrated calibrate(Workload workload) {
    prepare(workload);
    Workload faultless = workload.fault("");
    Taking calibration = new Taking(event -> {}, Event.Calibrated.class);
    return (Event.Calibrated) evaluate("calibrate(" + faultless.snippet(cores) + ")", calibration);
  }

  /// Predicts, warms up, runs and records. An item that fails does not end the run.
  ///
  /// @param parts what [#calibrate] answered; without it nothing is predicted
  /// @param live called with every event of the recording as it comes, one at a time, on threads of
  ///   the bench
  /// @throws RunFailure if the lab died or refused the run
  public Recording run(
      Variant variant, Workload workload, Optional<Event.Calibrated> parts, Consumer<Event> live) {
    Taking run = begun(live);
    parts.ifPresent(known -> {
      run.add(known);
      run.add(predict(variant, workload, known));
    });
    return record("run", variant, workload, run);
  }

  /// Processes and records without warming up or predicting: for the results rather than for the
  /// figures.
  ///
  /// @param live as for [#run]
  /// @throws RunFailure if the lab died or refused the run
  public Recording process(Variant variant, Workload workload, Consumer<Event> live) {
    return record("process", variant, workload, begun(live));
  }

  private Taking begun(Consumer<Event> live) {
    Taking run = new Taking(live, Event.RunEnded.class);
    run.add(MachineFacts.event(Instant.now()));
    return run;
  }

  private Recording record(String verb, Variant variant, Workload workload, Taking run) {
    prepare(workload);
    evaluate(verb + "(" + name(variant) + ", " + workload.snippet(cores) + ")", run);
    return Recording.of(run.events()).orElseThrow(() -> new RunFailure("The run did not start."));
  }

  private void prepare(Workload workload) {
    if (workload.from().isEmpty()) {
      rig.origin().prepare(workload.size());
    }
  }

  private Event.Predicted predict(Variant variant, Workload workload, Event.Calibrated parts) {
    long wall = Model.of(workload, cores, parts).wall(variant.id()).toNanos();
    return new Event.Predicted(parts.atNanos(), variant.id(), wall);
  }

  private static String name(Variant variant) {
    return "Variants." + variant.id().replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private Event evaluate(String snippet, Taking expected) {
    LabShell lab = rig.lab();
    taking = expected;
    rig.threadsSeen().forEach(expected::add);
    try {
      switch (lab.evaluate(snippet).last()) {
        case Outcome.Value _, Outcome.Done _, Outcome.Declared _ -> {}
        case Outcome.Threw(Thrown thrown) ->
            throw new RunFailure(thrown.message().isEmpty() ? thrown.type() : thrown.message());
        case Outcome.Rejected rejected ->
            throw new RunFailure("The lab refused " + snippet + ": " + rejected.diagnostics());
        case Outcome.Stopped _ -> throw new RunFailure("The run was stopped.");
        case Outcome.LabDied died -> throw new RunFailure(died.death().sentence());
      }
      return expected.await(EVENTS_BEHIND);
    } finally {
      taking = null;
    }
  }

  private void accept(Event event) {
    Taking current = taking;
    if (current != null) {
      current.add(event);
    }
  }

  /// Cancels the run that is under way: its downloads are closed, its threads interrupted, its
  /// partial files removed. The run then ends as cancelled and keeps its recording.
  public void cancel() {
    rig.labAsItIs().cancel();
  }

  /// Clicks the button of the application under study, as [LabShell#click] says. Safe on any
  /// thread.
  public void click() {
    rig.labAsItIs().click();
  }

  @Override
  public void close() {
    rig.close();
  }
}
