package workbench.labs;

import java.net.URI;
import workbench.probe.agent.Lab;
import workbench.probe.trace.Probe;

/// The words that a snippet in the lab JVM has from the start.
public final class Vocabulary {
  /// The system property that tells the lab JVM where the bundled origin is.
  public static final String ORIGIN_PROPERTY = "workbench.origin";

  private static final Probe PROBE = Lab.here().probe();
  private static final URI ORIGIN = URI.create(System.getProperty(ORIGIN_PROPERTY));
  private static final Runner RUNNER = new Runner(PROBE, ORIGIN);
  private static final Calibration CALIBRATION = new Calibration(PROBE, ORIGIN);

  static {
    Lab.here().onCancel(RUNNER::cancel);
    Lab.here().onCancel(CALIBRATION::cancel);
  }

  private Vocabulary() {}

  /// The default workload for this machine; its methods turn the dials.
  public static Workload workload() {
    return Workload.forCores(Runtime.getRuntime().availableProcessors());
  }

  /// Runs the variant over the default workload.
  public static RunSummary run(Variant variant) {
    return run(variant, workload());
  }

  /// Runs the variant over the workload. Stopping the snippet cancels the run.
  public static RunSummary run(Variant variant, Workload workload) {
    return RUNNER.run(variant, workload);
  }

  /// Runs the variant over the workload without warming up: for the results, not for the figures.
  public static RunSummary process(Variant variant, Workload workload) {
    return RUNNER.process(variant, workload);
  }

  /// Measures what one download, one blur and one save of the workload cost here.
  public static void calibrate(Workload workload) {
    PROBE.emit(CALIBRATION.measure(workload));
  }

  /// A variant of your own: `variant("mine", (item, t) -> …)`.
  public static Variant variant(String id, Arrangement arrangement) {
    return Variant.own(id, arrangement);
  }
}
