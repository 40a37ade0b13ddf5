package workbench.labs;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import workbench.pipeline.OperationFailure;
import workbench.probe.agent.Lab;
import workbench.probe.event.Event;
import workbench.probe.trace.Probe;
import workbench.probe.trace.Trail;

/// The words that a snippet in the lab JVM has from the start. [Words] explains each.
public final class Vocabulary {
  /// The system property that tells the lab JVM where the bundled origin is.
  public static final String ORIGIN_PROPERTY = "workbench.origin";

  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final Probe PROBE = Lab.here().probe();
  private static final URI ORIGIN = URI.create(System.getProperty(ORIGIN_PROPERTY));
  private static final Runner RUNNER = new Runner(PROBE, ORIGIN);
  private static final Calibration CALIBRATION = new Calibration(PROBE, ORIGIN);
  private static final Classifier CLASSIFIER = new Classifier(PROBE);
  private static final CpuPool CPU_POOL = new CpuPool(PROBE, CORES);
  private static final Easel EASEL = new Easel(PROBE);
  private static final OwnTools TOOLS = new OwnTools(Lab.here(), CORES);

  static {
    Lab.here().onCancel(RUNNER::cancel);
    Lab.here().onCancel(CALIBRATION::cancel);
    Lab.here().onClick(RUNNER::click);
  }

  private Vocabulary() {}

  /// All words, a line each.
  public static Help help() {
    return Help.ofAll();
  }

  /// More of one word, with an example.
  public static Help help(String word) {
    return Help.of(word);
  }

  /// The default workload for this machine; its methods turn the dials.
  public static Workload workload() {
    return Workload.forCores(CORES);
  }

  /// Runs the variant over the default workload.
  public static RunSummary run(Variant variant) {
    return run(variant, workload());
  }

  /// Runs the variant over the workload. Stopping the snippet cancels the run.
  public static RunSummary run(Variant variant, Workload workload) {
    return RUNNER.run(variant, workload);
  }

  /// Runs the variants in turn over the default workload; without any, all of the catalogue.
  public static RunComparison compare(Variant... variants) {
    return compare(workload(), variants);
  }

  /// Runs the variants in turn over the workload; without any, all of the catalogue. Stopping the
  /// snippet cancels the run under way and those to come.
  public static RunComparison compare(Workload workload, Variant... variants) {
    return RUNNER.compare(variants.length == 0 ? Variants.ALL : List.of(variants), workload);
  }

  /// Runs the variant over the workload without warming up: for the results, not for the figures.
  public static RunSummary process(Variant variant, Workload workload) {
    return RUNNER.process(variant, workload);
  }

  /// Measures what one download, one blur and one save of the workload cost here.
  public static Costs calibrate(Workload workload) {
    Event.Calibrated parts = CALIBRATION.measure(workload);
    PROBE.emit(parts);
    return Costs.of(parts);
  }

  /// A variant of your own: `variant("mine", (item, t) -> …)`.
  public static Variant variant(String id, Arrangement arrangement) {
    return Variant.own(id, arrangement);
  }

  /// The system's operations for code of your own, under the eyes of the instruments; each call is
  /// another item.
  public static Tools tools() {
    return tools(workload());
  }

  /// The same with the workload's blur and limits.
  public static Tools tools(Workload workload) {
    return TOOLS.next(workload);
  }

  /// Where a photograph of the bundled origin is, with the default latency and size.
  public static URI photo(int number) {
    return photo(number, workload());
  }

  /// Where a photograph of the bundled origin is: the first, the second, …
  ///
  /// @param workload gives its size, latency, bandwidth and fault
  public static URI photo(int number, Workload workload) {
    return Items.photo(ORIGIN, number, workload);
  }

  /// A path for a file that nobody wants to keep.
  public static Path scratch(String name) {
    return Scratch.path(name);
  }

  /// Computes, as long as it takes one core that has nothing else to do. It heeds no interrupt.
  ///
  /// @return a number that means nothing
  public static long compute(Duration alone) {
    return Computation.of(alone);
  }

  /// Runs a whole program in a JVM of its own, waits for its end, and answers what it printed.
  ///
  /// @param source one compact source file, with a `void main()`
  /// @throws InterruptedException if the calling thread is interrupted; the program is then ended
  public static ProgramEnd program(String source) throws InterruptedException {
    return Program.run(source);
  }

  /// Does the work on this thread and says what it waits for. If it answers a promise, this thread
  /// waits for that, and the CPU time is that of the whole process.
  ///
  /// @throws Exception what the work throws or its promise fails with
  public static <T> Classification classify(Callable<T> work) throws Exception {
    return CLASSIFIER.classify(work);
  }

  /// Does the work on this thread and says what it waits for.
  ///
  /// @throws Exception what the work throws
  public static Classification classify(Work work) throws Exception {
    return CLASSIFIER.classify(() -> {
      work.run();
      return "";
    });
  }

  /// The UI thread.
  public static Executor ui() {
    return PROBE.ui();
  }

  /// A pool for computing, with as many threads as cores. It is the lab's; if it was shut down, it
  /// is a new one.
  public static ExecutorService cpuPool() {
    return CPU_POOL.pool();
  }

  /// A new pool of so many threads, `name-1`, `name-2`, …, into which the instruments can look. The
  /// caller closes it.
  public static ExecutorService pool(String name, int threads) {
    return PROBE.lentPool(name, threads);
  }

  /// A new record of what happens in which order.
  public static Trail trail() {
    return new Trail();
  }

  /// Shows an encoded image.
  ///
  /// @throws OperationFailure if it is neither JPEG nor PNG, is damaged or too large
  public static ShownImage show(byte[] image) {
    return EASEL.show(image, "What was to be shown");
  }

  /// Shows an image file.
  ///
  /// @throws OperationFailure if it cannot be read, is neither JPEG nor PNG, is damaged or too
  ///   large
  public static ShownImage show(Path file) {
    return EASEL.show(file);
  }
}
