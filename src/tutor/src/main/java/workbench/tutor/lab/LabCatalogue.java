package workbench.tutor.lab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbench.tutor.catalogue.CatalogueFailure;
import workbench.tutor.catalogue.CatalogueFile;
import workbench.tutor.page.PageReader;

/// The labs of a folder, in the order in which they are taught: a file `catalogue.txt` names their
/// folders, one a line, each of which has its page in `README.md`.
public record LabCatalogue(Path folder, List<Lab> labs) {
  /// The file that is a lab's page.
  public static final String PAGE = "README.md";

  public LabCatalogue {
    labs = List.copyOf(labs);
  }

  /// The labs that come with the workbench.
  ///
  /// @throws CatalogueFailure if they are not where they should be
  public static LabCatalogue bundled() {
    return open(CatalogueFile.home().resolve("labs"));
  }

  /// Reads all labs of a folder. A page that is broken is among them, with its problems.
  ///
  /// @throws CatalogueFailure if the folder has no catalogue, or none that names a lab
  public static LabCatalogue open(Path folder) {
    List<Lab> labs = new ArrayList<>();
    for (String id : CatalogueFile.names(folder, "lab")) {
      Path file = folder.resolve(id).resolve(PAGE);
      labs.add(new Lab(labs.size() + 1, id, file, PageReader.read(file)));
    }
    return new LabCatalogue(folder, labs);
  }

  /// A lab by its number, or by the name of its folder.
  public Optional<Lab> find(String wanted) {
    return labs.stream()
        .filter(lab -> lab.id().equals(wanted) || String.valueOf(lab.number()).equals(wanted))
        .findFirst();
  }
}
