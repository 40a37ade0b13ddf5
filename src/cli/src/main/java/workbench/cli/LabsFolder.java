package workbench.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.tutor.catalogue.CatalogueFailure;
import workbench.tutor.lab.LabCatalogue;

/// Which labs are meant: those of the workbench, or one's own.
final class LabsFolder {
  @Option(
      names = "--labs",
      paramLabel = "DIR",
      description = "Take the labs of this folder, which has a catalogue.txt.")
  private @Nullable Path folder;

  /// The labs.
  ///
  /// @throws CliFailure if there are none
  LabCatalogue catalogue() {
    try {
      return folder == null ? LabCatalogue.bundled() : LabCatalogue.open(folder);
    } catch (CatalogueFailure e) {
      throw new CliFailure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }
}
