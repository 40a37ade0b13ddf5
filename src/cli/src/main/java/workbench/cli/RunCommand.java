package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.labs.Variant;
import workbench.labs.Workload;
import workbench.report.export.CsvExport;

@Command(name = "run", description = "Run one variant and say what its threads and cores did.")
final class RunCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, as it does what follows.
  private CommandSpec spec;

  @Parameters(
      paramLabel = "VARIANT",
      converter = VariantConverter.class,
      description = "Its id; `workbench variants` lists them.")
  @SuppressWarnings("NullAway.Init")
  private Variant variant;

  @Mixin private WorkloadOptions dials = new WorkloadOptions();
  @Mixin private ReportOptions report = new ReportOptions();

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "Keep the recording in this file, for `workbench replay`.")
  private @Nullable Path record;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write the samples into this file, and the spans into one beside it.")
  private @Nullable Path csv;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Workload workload = dials.workload();
    Path results = dials.out();
    try (OpenBench bench = OpenBench.open(dials.cores())) {
      RunReport run = bench.run(variant, workload.to(results), bench.calibrate(workload), record);
      if (report.json()) {
        RunJson.print(run, out);
      } else {
        RunText.print(run, out);
        out.println();
      }
      report.note("Images: " + results, out);
      if (record != null) {
        report.note("Recording: " + record, out);
      }
      if (csv != null) {
        CsvExport.writeSamples(run.recording(), csv);
        CsvExport.writeSpans(run.recording(), spansBeside(csv));
        report.note("Figures: " + csv + " and " + spansBeside(csv), out);
      }
      if (run.exitCode() != ExitCode.INTERRUPTED) {
        report.draw(List.of(run), out);
      }
      return run.exitCode().code();
    }
  }

  /// `run.csv` has its spans in `run-spans.csv`.
  private static Path spansBeside(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return file.resolveSibling(stem + "-spans" + (dot < 0 ? "" : name.substring(dot)));
  }
}
