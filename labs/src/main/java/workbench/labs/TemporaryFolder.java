package workbench.labs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder for results that nobody asked to keep.
public final class TemporaryFolder {
  private TemporaryFolder() {}

  /// A new one.
  public static Path create() {
    try {
      return Files.createTempDirectory("workbench-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Deletes it and all that is in it.
  public static void delete(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> leavesFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : leavesFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
