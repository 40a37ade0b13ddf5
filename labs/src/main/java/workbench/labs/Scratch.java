package workbench.labs;

import java.nio.file.Path;

/// The folder for files that a snippet makes and nobody wants to keep. It lies where Java keeps
/// temporary files, which the bench clears away when it closes.
final class Scratch {
  private static final class Folder {
    private static final Path PATH = TemporaryFolder.create();
  }

  private Scratch() {}

  /// A path in it; there need be no such file.
  ///
  /// @throws IllegalArgumentException if the name leads out of the folder
  static Path path(String name) {
    Path path = Folder.PATH.resolve(name).normalize();
    if (!path.startsWith(Folder.PATH) || path.equals(Folder.PATH)) {
      throw new IllegalArgumentException("\"" + name + "\" is no name of a file: leave out the ..");
    }
    return path;
  }
}
