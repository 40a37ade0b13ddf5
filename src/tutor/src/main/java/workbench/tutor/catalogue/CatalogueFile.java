package workbench.tutor.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file `catalogue.txt` in a folder: names of folders in it, one a line, in the order in which
/// they are taught. Lines that begin with `#` are passed over.
public final class CatalogueFile {
  /// The file's name.
  public static final String NAME = "catalogue.txt";

  /// The system property that says where the workbench lies.
  private static final String HOME = "workbench.home";

  private CatalogueFile() {}

  /// The folder in which the workbench lies.
  ///
  /// @throws CatalogueFailure if it is not known
  public static Path home() {
    String home = System.getProperty(HOME);
    if (home == null) {
      throw new CatalogueFailure(
          "The labs and exercises are not found: start the workbench by its launcher.");
    }
    return Path.of(home);
  }

  /// The names in a folder's catalogue.
  ///
  /// @param kind what they name, as `lab`
  /// @throws CatalogueFailure if the folder has no catalogue, or none that names anything
  public static List<String> names(Path folder, String kind) {
    if (!Files.isDirectory(folder)) {
      throw new CatalogueFailure("There is no folder '" + folder + "'.");
    }
    List<String> names = lines(folder, kind);
    if (names.isEmpty()) {
      throw new CatalogueFailure(
          folder.resolve(NAME) + " names no " + kind + ": a folder's name a line.");
    }
    return names;
  }

  private static List<String> lines(Path folder, String kind) {
    try {
      return Files.readAllLines(folder.resolve(NAME)).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new CatalogueFailure(
          "'%s' has no readable %s, which names the %ss' folders, one a line."
              .formatted(folder, NAME, kind));
    }
  }
}
