package workbench.ui.recordings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.function.BooleanSupplier;
import workbench.bench.recording.Recording;
import workbench.report.chart.View;
import workbench.report.export.CsvExport;
import workbench.report.export.PngExport;
import workbench.ui.recordings.RecordingsModel.Shown;

/// Writes what was chosen of a recording into a folder of the recording's name, so that recordings
/// of one variant do not replace each other's files.
final class Exporting {
  private Exporting() {}

  /// @param isCancelled asked before each file
  /// @return the folder with the files
  /// @throws IOException with a sentence for the user if a file cannot be written; those before it
  ///   are whole
  static Path write(
      Shown shown, Collection<ExportChoice> choices, Path into, BooleanSupplier isCancelled)
      throws IOException {
    Path source = shown.opened().file();
    Path folder = into.resolve(String.valueOf(source.getFileName()).replaceFirst("\\.jsonl$", ""));
    for (ExportChoice choice : choices) {
      if (isCancelled.getAsBoolean()) {
        break;
      }
      write(choice, shown.opened().recording(), source, folder);
    }
    return folder;
  }

  private static void write(ExportChoice choice, Recording recording, Path source, Path folder)
      throws IOException {
    switch (choice) {
      case ExportChoice.Picture p ->
          PngExport.write(recording, p.kind().of(recording, View.of(recording)), folder);
      case ExportChoice.Tables _ -> CsvExport.write(recording, folder);
      case ExportChoice.Events _ -> {
        Files.createDirectories(folder);
        Path copy = folder.resolve(source.getFileName());
        if (!Files.exists(copy) || !Files.isSameFile(copy, source)) {
          Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
