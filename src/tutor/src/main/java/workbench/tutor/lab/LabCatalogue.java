package workbench.tutor.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbench.tutor.page.PageReader;

/// The labs of a folder, in the order in which they are taught: a file `catalogue.txt` names their
/// folders, one a line, each of which has its page in `README.md`.
public record LabCatalogue(Path folder, List<Lab> labs) {
  /// The file that names the labs.
  public static final String FILE = "catalogue.txt";

  /// The file that is a lab's page.
  public static final String PAGE = "README.md";

  /// The system property that says where the workbench lies.
  private static final String HOME = "workbench.home";

  public LabCatalogue {
    labs = List.copyOf(labs);
  }

  /// The labs that come with the workbench.
  ///
  /// @throws CatalogueFailure if they are not where they should be
  public static LabCatalogue bundled() {
    String home = System.getProperty(HOME);
    if (home == null) {
      throw new CatalogueFailure("The labs are not found: start the workbench by its launcher.");
    }
    return open(Path.of(home, "labs"));
  }

  /// Reads all labs of a folder. A page that is broken is among them, with its problems.
  ///
  /// @throws CatalogueFailure if the folder has no catalogue, or none that names a lab
  public static LabCatalogue open(Path folder) {
    List<String> ids =
        lines(folder).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    if (ids.isEmpty()) {
      throw new CatalogueFailure(folder.resolve(FILE) + " names no lab: a folder's name a line.");
    }
    List<Lab> labs = new ArrayList<>();
    for (String id : ids) {
      Path file = folder.resolve(id).resolve(PAGE);
      labs.add(new Lab(labs.size() + 1, id, file, PageReader.read(file)));
    }
    return new LabCatalogue(folder, labs);
  }

  private static List<String> lines(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CatalogueFailure("There is no folder '" + folder + "'.");
    }
    try {
      return Files.readAllLines(folder.resolve(FILE));
    } catch (IOException e) {
      throw new CatalogueFailure(
          "'%s' has no readable %s, which names the labs' folders, one a line."
              .formatted(folder, FILE));
    }
  }

  /// A lab by its number, or by the name of its folder.
  public Optional<Lab> find(String wanted) {
    return labs.stream()
        .filter(lab -> lab.id().equals(wanted) || String.valueOf(lab.number()).equals(wanted))
        .findFirst();
  }
}
