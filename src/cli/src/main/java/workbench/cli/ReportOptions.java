package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.report.export.Overview;
import workbench.report.export.PngExport;

/// What to make of a recording beside the text.
final class ReportOptions {
  @Option(
      names = "--charts",
      paramLabel = "DIR",
      description = "Draw the run's charts into this folder, as PNG.")
  private @Nullable Path charts;

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  boolean json() {
    return json;
  }

  /// Draws what was asked for, and says where it is.
  void draw(List<RunReport> runs, PrintWriter out) throws IOException {
    if (charts == null) {
      return;
    }
    for (RunReport run : runs) {
      PngExport.write(run.recording(), charts);
    }
    if (runs.size() > 1) {
      Overview.write(
          runs.stream().map(RunReport::recording).toList(), charts.resolve("overview.png"));
    }
    note("Charts: " + charts, out);
  }

  /// Says something that is no result, unless only JSON is wanted.
  void note(String line, PrintWriter out) {
    if (!json) {
      out.println(line);
    }
  }
}
