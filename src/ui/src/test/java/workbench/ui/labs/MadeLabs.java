package workbench.ui.labs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import workbench.tutor.catalogue.CatalogueFile;
import workbench.tutor.lab.LabCatalogue;

/// A small catalogue of labs, made for tests: one with two quick cells, a broken one, and one to
/// which the first has a link.
public final class MadeLabs {
  private static final String FIRST =
      """
      ---
      title: Six times seven
      concepts: C1
      minutes: 5
      ---

      # Six times seven

      Read **this**, or [the last lab](last/README.md), or [the web](https://example.org).

      | a | b |
      |---|---|
      | 1 | 2 |

      > **Predict.** What comes out?
      >
      > - forty-one `answer == 41`
      > - forty-two `answer == 42`

      > **Predict.** How large is it?
      >
      > In units, give or take 10 %: `answer`

      ```java run
      int answer = 6 * 7;
      System.out.println("printed " + answer);
      Thread.sleep(400);
      ```

      > **Look** at `cores`: not much.

      <details>
      <summary>Why</summary>

      ```java check
      answer == 42   // It is forty-two.
      answer == 41   // It is forty-one.
      ```

      </details>

      ```java run
      int twice = answer * 2;
      ```

      That is all.
      """;

  private static final String LAST =
      """
      ---
      title: The last
      concepts: C2
      minutes: 7
      ---

      Nothing to do.
      """;

  private MadeLabs() {}

  /// Writes them into a folder.
  public static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(CatalogueFile.NAME), "first\nbroken\nlast\n");
    page(folder, "first", FIRST.replace("last/README", "../last/README"));
    page(folder, "broken", "---\ntitle: Broken\n---\n");
    page(folder, "last", LAST);
  }

  private static void page(Path folder, String id, String text) throws IOException {
    Path lab = Files.createDirectories(folder.resolve(id));
    Files.writeString(lab.resolve(LabCatalogue.PAGE), text);
  }
}
