package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.report.CsvExport;
import workbench.report.PngExport;

/// What to make of a recording beside the text.
final class ReportOptions {
  @Option(
      names = "--charts",
      paramLabel = "DIR",
      description = "Draw the run's charts into this folder, as PNG.")
  private @Nullable Path charts;

  @Option(
      names = "--csv",
      paramLabel = "DIR",
      description = "Write the run's samples and spans into this folder, as CSV.")
  private @Nullable Path csv;

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  boolean json() {
    return json;
  }

  /// Draws and writes what was asked for, and says where it is.
  void export(RunReport run, PrintWriter out) throws IOException {
    if (charts != null) {
      PngExport.write(run.recording(), charts);
      note("Charts: " + charts, out);
    }
    if (csv != null) {
      CsvExport.write(run.recording(), csv);
      note("Figures: " + csv, out);
    }
  }

  /// Says something that is no result, unless only JSON is wanted.
  void note(String line, PrintWriter out) {
    if (!json) {
      out.println(line);
    }
  }
}
