package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.labs.Variant;
import workbench.labs.Variants;
import workbench.labs.Workload;
import workbench.probe.event.Event.Calibrated;

@Command(
    name = "compare",
    description = "Run several variants over the same workload and set them side by side.")
final class CompareCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "VARIANT",
      converter = VariantConverter.class,
      description = "Their ids; default all nine.")
  private List<Variant> variants = new ArrayList<>();

  @Mixin private WorkloadOptions dials = new WorkloadOptions();
  @Mixin private ReportOptions report = new ReportOptions();

  @Option(
      names = "--repeat",
      paramLabel = "N",
      description = "Run each variant N times and show the run with the median wall time.")
  private int repeat = 1;

  @Override
  public Integer call() throws IOException {
    if (repeat < 1 || repeat > 100) {
      throw new ParameterException(spec.commandLine(), "--repeat must be from 1 to 100.");
    }
    PrintWriter out = spec.commandLine().getOut();
    Workload workload = dials.workload();
    Path results = dials.out();
    List<RunReport> runs = new ArrayList<>();
    try (OpenBench bench = OpenBench.open(dials.cores())) {
      Optional<Calibrated> parts = bench.calibrate(workload);
      for (Variant variant : variants.isEmpty() ? Variants.ALL : variants) {
        Workload here = workload.to(results.resolve(variant.id()));
        runs.add(median(bench, variant, here, parts));
        if (runs.getLast().exitCode() == ExitCode.INTERRUPTED) {
          break;
        }
      }
    }
    if (report.json()) {
      RunJson.print(runs, out);
    } else {
      Comparison.print(runs, out);
    }
    report.note("Images: " + results, out);
    ExitCode worst =
        runs.stream().map(RunReport::exitCode).max(Comparator.naturalOrder()).orElseThrow();
    if (worst != ExitCode.INTERRUPTED) {
      report.draw(runs, out);
    }
    return worst.code();
  }

  private RunReport median(
      OpenBench bench, Variant variant, Workload workload, Optional<Calibrated> parts)
      throws IOException {
    List<RunReport> runs = new ArrayList<>();
    for (int i = 0; i < repeat; i++) {
      RunReport run = bench.run(variant, workload, parts, null);
      if (run.exitCode() == ExitCode.INTERRUPTED) {
        return run;
      }
      runs.add(run);
    }
    runs.sort(Comparator.comparingDouble(run -> run.measures().wallMillis()));
    return runs.get(runs.size() / 2);
  }
}
