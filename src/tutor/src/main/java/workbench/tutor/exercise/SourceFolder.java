package workbench.tutor.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import workbench.tutor.catalogue.CatalogueFailure;

/// A folder with sources right in it.
final class SourceFolder {
  private SourceFolder() {}

  /// Its Java files, by name.
  ///
  /// @throws CatalogueFailure if it cannot be listed
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new CatalogueFailure("The folder '" + folder + "' cannot be read.");
    }
  }

  /// A text file as a whole.
  ///
  /// @throws CatalogueFailure if it cannot be read
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new CatalogueFailure("'" + file + "' cannot be read.");
    }
  }
}
