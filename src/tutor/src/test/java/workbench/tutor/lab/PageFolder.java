package workbench.tutor.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import workbench.tutor.catalogue.CatalogueFile;
import workbench.tutor.page.Page;
import workbench.tutor.page.ReadPage;

/// A folder of labs that a test writes.
record PageFolder(Path folder) {
  static final String FRONT =
      """
      ---
      title: %s
      concepts: C1
      minutes: 5
      ---
      """;

  PageFolder catalogue(String... lines) throws IOException {
    Files.writeString(folder.resolve(CatalogueFile.NAME), String.join("\n", lines) + "\n");
    return this;
  }

  /// A page of the title and body; its first line of body is line 6.
  PageFolder page(String id, String title, String body) throws IOException {
    Path file = Files.createDirectories(folder.resolve(id)).resolve(LabCatalogue.PAGE);
    Files.writeString(file, FRONT.formatted(title) + body);
    return this;
  }

  LabCatalogue open() {
    return LabCatalogue.open(folder);
  }

  Lab lab(String id) {
    return open().find(id).orElseThrow();
  }

  static Page page(Lab lab) {
    return switch (lab.read()) {
      case ReadPage.Good(var page) -> page;
      case ReadPage.Broken(var problems) -> throw new AssertionError(problems);
    };
  }
}
