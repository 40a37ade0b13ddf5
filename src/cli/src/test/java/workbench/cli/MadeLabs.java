package workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Labs that a test writes into a folder.
final class MadeLabs {
  static final String GOOD =
      """
      # Counting

      Some *words* before.

      > **Predict.** What is x?
      >
      > - one `x == 1`
      > - two `x == 2`

      > **Predict.** How much is ten times x?
      >
      > In pieces, give or take 10 %: `x * 10`

      ```java run
      int x = 2;
      System.out.println("x is " + x);
      ```

      <details>
      <summary>Why</summary>

      Since it says so.

      ```java check
      x == 2   // It is two.
      ```

      </details>

      > **Try** another number.

      ```java run throws=ArithmeticException
      x / 0
      ```

      ## The end
      """;

  private MadeLabs() {}

  /// A folder of labs with these bodies.
  static Path of(Path folder, String... bodies) throws IOException {
    List<String> ids = new java.util.ArrayList<>();
    for (String body : bodies) {
      String id = "lab-" + (ids.size() + 1);
      ids.add(id);
      Path file = Files.createDirectories(folder.resolve(id)).resolve("README.md");
      Files.writeString(
          file,
          "---\ntitle: Title %d\nconcepts: C1\nminutes: 5\n---\n".formatted(ids.size()) + body);
    }
    Files.write(folder.resolve("catalogue.txt"), ids);
    return folder;
  }
}
