package workbench.bench.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import workbench.bench.finding.Finding;
import workbench.bench.finding.Findings;
import workbench.bench.measure.BusyCores;
import workbench.bench.measure.Measures;
import workbench.bench.measure.OperationMeasure;
import workbench.bench.measure.ThreadTimes;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Span;
import workbench.labs.Variant;
import workbench.labs.Variants;
import workbench.labs.Workload;
import workbench.probe.event.Event;
import workbench.probe.event.Operation;
import workbench.probe.event.Verdict;

/// Each variant's lesson shows with the default workload on this machine. All bounds are ratios
/// within the same runs, or say which thread did what.
@TestInstance(Lifecycle.PER_CLASS)
class LessonTest {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final Map<Variant, Recording> runs = new HashMap<>();
  private Bench bench;

  @TempDir Path folder;

  @BeforeAll
  void open() {
    bench = Bench.open(CORES);
  }

  @AfterAll
  void close() {
    bench.close();
  }

  @Test
  void blockingFreezesTheUiForTheWholeRun() {
    Measures measures = measures(Variants.BLOCKING);
    assertThat(measures.uiFrozenMillis()).isGreaterThan(0.9 * measures.wallMillis());
    assertThat(holders(Variants.BLOCKING, Operation.DOWNLOAD)).containsOnly("ui");
    assertThat(findings(Variants.BLOCKING)).contains("ui-blocked");
  }

  @Test
  void asyncIoFreezesTheUiOnlyInTheBlurs() {
    Recording run = run(Variants.ASYNC_IO);
    Measures measures = Measures.of(run);
    double blurMillis =
        run.spans().stream()
            .filter(s -> s.operation() == Operation.BLUR)
            .mapToDouble(s -> s.nanos() / 1e6)
            .sum();
    assertThat(measures.uiFrozenMillis()).isBetween(0.5 * blurMillis, 1.1 * blurMillis);
    assertThat(BusyCores.of(run).during(Operation.BLUR)).isBetween(0.5, 1.5);
    assertThat(holders(Variants.ASYNC_IO, Operation.DOWNLOAD)).containsOnly("nobody");
    assertThat(holders(Variants.ASYNC_IO, Operation.BLUR)).containsOnly("ui");
    assertThat(findings(Variants.ASYNC_IO)).contains("ui-blocked");
  }

  @Test
  void cpuOffloadNeverFreezesAndFillsTheCores() {
    Recording run = run(Variants.CPU_OFFLOAD);
    assertThat(Measures.of(run).uiFrozenMillis()).isZero();
    assertThat(coresWanted(run)).isGreaterThan(0.75 * CORES);
    assertThat(holders(Variants.CPU_OFFLOAD, Operation.DOWNLOAD)).containsOnly("nobody");
    assertThat(findings(Variants.CPU_OFFLOAD)).isEmpty();
  }

  @Test
  void poolMisuseHoldsItsThreadsAndIsSlow() {
    Recording run = run(Variants.POOL_MISUSE);
    assertThat(wall(Variants.POOL_MISUSE)).isGreaterThan(2 * wall(Variants.CPU_OFFLOAD));
    assertThat(ThreadTimes.of(run).pool("cpu").orElseThrow().heldShare()).isGreaterThan(0.5);
    assertThat(Measures.of(run).uiFrozenMillis()).isZero();
    assertThat(findings(Variants.POOL_MISUSE)).contains("pool-held", "pool-starved");
  }

  @Test
  void bigPoolHasAThreadForEveryItem() {
    Measures measures = measures(Variants.BIG_POOL);
    assertThat(measures.peakThreads()).isGreaterThanOrEqualTo(measures.itemsDone());
    assertThat(findings(Variants.BIG_POOL)).contains("threads-outnumber-cores");
  }

  @Test
  void theCommonPoolGrowsBeyondTheCores() {
    long workers =
        run(Variants.COMMON_POOL).spans().stream()
            .filter(s -> s.operation() == Operation.DOWNLOAD)
            .map(Span::holder)
            .distinct()
            .count();
    assertThat(workers).isGreaterThan(CORES);
    assertThat(findings(Variants.COMMON_POOL)).contains("hidden-pool-grew");
  }

  @Test
  void virtualThreadsAreAsFastAsCpuOffload() {
    assertThat(bestOverCpuOffload(Variants.VIRTUAL_THREADS, 0.85, 1.15)).isBetween(0.85, 1.15);
    assertThat(holders(Variants.VIRTUAL_THREADS, Operation.DOWNLOAD))
        .allMatch(h -> h.startsWith("virtual-"));
  }

  @Test
  void virtualThreadsForCpuAreNoFasterThanTheCores() {
    assertThat(bestOverCpuOffload(Variants.VIRTUAL_CPU, 0.85, 1.5)).isGreaterThan(0.85);
    assertThat(findings(Variants.VIRTUAL_CPU)).contains("carriers-monopolised");
  }

  @Test
  void oneBackgroundThreadRespondsAndIsSlow() {
    assertThat(measures(Variants.BACKGROUND).uiFrozenMillis()).isZero();
    assertThat(wall(Variants.BACKGROUND)).isGreaterThan(2 * wall(Variants.CPU_OFFLOAD));
    assertThat(holders(Variants.BACKGROUND, Operation.BLUR)).containsOnly("background-1");
  }

  @Test
  void downloadsAndSavesAreIoBoundAndBlursCpuBound() {
    for (Variant variant : List.of(Variants.BLOCKING, Variants.CPU_OFFLOAD)) {
      for (OperationMeasure operation : measures(variant).operations()) {
        Verdict expected =
            operation.operation() == Operation.BLUR ? Verdict.CPU_BOUND : Verdict.IO_BOUND;
        if (operation.operation() != Operation.SAVE) {
          assertThat(operation.verdict()).as("%s %s", variant, operation).isEqualTo(expected);
        }
      }
    }
  }

  /// A dozen blurs on each core also wait for each other's memory, which is neither computing nor
  /// wanting a core: so they may seem mixed, but never I/O-bound.
  @Test
  void blursInACrowdAreNotIoBound() {
    assertThat(measures(Variants.BIG_POOL).operations())
        .filteredOn(o -> o.operation() == Operation.BLUR)
        .singleElement()
        .satisfies(blur -> assertThat(blur.verdict()).isIn(Verdict.CPU_BOUND, Verdict.MIXED));
  }

  /// For every watched thread, what it did adds up to how long it lived in the run.
  @Test
  void threadTimeAddsUpToTheWallTime() {
    Recording run = run(Variants.POOL_MISUSE);
    long sampled = run.samples().stream().mapToLong(Event.Sample::intervalNanos).sum();
    long ui =
        run.samples().stream()
            .flatMap(s -> s.threads().stream())
            .filter(t -> run.thread(t.thread()).orElseThrow().name().equals("ui"))
            .mapToLong(t -> t.total())
            .sum();
    assertThat((double) ui / sampled).isBetween(0.99, 1.01);
  }

  /// How many cores the blurs used or wanted from the first one's start to the last one's end. On a
  /// machine that has other work to do they do not get all that they want.
  private static double coresWanted(Recording run) {
    List<Span> blurs = run.spans().stream().filter(s -> s.operation() == Operation.BLUR).toList();
    long wanted = blurs.stream().mapToLong(s -> s.cpuNanos() + Math.max(0, s.readyNanos())).sum();
    long end = blurs.stream().mapToLong(Span::endNanos).max().orElseThrow();
    return (double) wanted / (end - blurs.getFirst().startNanos());
  }

  private Recording run(Variant variant) {
    return runs.computeIfAbsent(variant, this::runNow);
  }

  private Recording runNow(Variant variant) {
    Workload workload = Workload.forCores(CORES).to(folder.resolve(variant.id()));
    return bench.run(variant, workload, Optional.empty(), event -> {});
  }

  /// The best wall time of a variant over that of `cpu-offload`. Other work on the machine only
  /// ever slows a run down, so both run again, in turns, until the bests compare or five rounds are
  /// over.
  private double bestOverCpuOffload(Variant variant, double least, double most) {
    double best = wall(variant);
    double yardstick = wall(Variants.CPU_OFFLOAD);
    for (int i = 0; i < 5 && (best < least * yardstick || best > most * yardstick); i++) {
      best = Math.min(best, runNow(variant).wallNanos() / 1e6);
      yardstick = Math.min(yardstick, runNow(Variants.CPU_OFFLOAD).wallNanos() / 1e6);
    }
    return best / yardstick;
  }

  private Measures measures(Variant variant) {
    return Measures.of(run(variant));
  }

  private double wall(Variant variant) {
    return measures(variant).wallMillis();
  }

  private List<String> findings(Variant variant) {
    return Findings.of(run(variant), measures(variant)).stream().map(Finding::id).toList();
  }

  private List<String> holders(Variant variant, Operation operation) {
    Recording run = run(variant);
    return run.spans().stream()
        .filter(s -> s.operation() == operation)
        .map(s -> run.thread(s.holder()).map(LabThread::name).orElse("nobody"))
        .distinct()
        .toList();
  }
}
