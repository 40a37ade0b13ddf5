package workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Notices that one of a folder's Java files was saved. It looks whenever it is asked; a file that
/// is still being written has changed only once two looks in a row see the same.
final class SavedFiles {
  private final Path folder;
  private List<String> known;
  private List<String> last;

  SavedFiles(Path folder) {
    this.folder = folder;
    this.known = look();
    this.last = known;
  }

  /// Whether something was saved since the last time that the answer was yes.
  boolean haveChanged() {
    List<String> now = look();
    boolean isSettled = now.equals(last);
    last = now;
    if (!isSettled || now.equals(known)) {
      return false;
    }
    known = now;
    return true;
  }

  private List<String> look() {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".java"))
          .map(SavedFiles::state)
          .sorted()
          .toList();
    } catch (IOException e) {
      // The folder is gone for the moment, as when an editor replaces it.
      return List.of();
    }
  }

  private static String state(Path file) {
    try {
      return file.getFileName() + " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return file.getFileName() + " gone";
    }
  }
}
