package workbench.ui.exercises;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.Workplace;
import workbench.ui.files.TextFile;

/// The learner's files of one exercise on the disk. For one thread.
final class DeskFiles {
  private final Workplace workplace;
  private final Exercise exercise;
  private final Map<Path, String> stamps = new HashMap<>();
  private final Map<Path, String> written = new HashMap<>();

  DeskFiles(Workplace workplace, Exercise exercise) {
    this.workplace = workplace;
    this.exercise = exercise;
  }

  /// All of them; what is missing of the starter is copied first.
  Map<Path, String> load() throws IOException {
    workplace.prepare(exercise);
    stamps.clear();
    return look();
  }

  /// Those that are not as they were when they were looked at last, and new ones.
  Map<Path, String> look() throws IOException {
    Map<Path, String> changed = new LinkedHashMap<>();
    for (Path file : workplace.sources(exercise)) {
      String stamp = Files.getLastModifiedTime(file) + " " + Files.size(file);
      if (!stamp.equals(stamps.get(file))) {
        changed.put(file, TextFile.read(file));
        stamps.put(file, stamp);
      }
    }
    return changed;
  }

  /// Writes a file, unless another program has changed it.
  ///
  /// @param expected what should be there
  /// @return what is there and would have been lost; empty if the file is written
  Optional<String> write(Path file, String text, String expected) throws IOException {
    if (Files.exists(file)) {
      String there = TextFile.read(file);
      if (!there.equals(expected) && !there.equals(written.get(file)) && !there.equals(text)) {
        return Optional.of(there);
      }
    }
    TextFile.write(file, text);
    written.put(file, text);
    return Optional.empty();
  }

  /// Writes a text beside a file.
  ///
  /// @return where it is
  Path writeBeside(Path file, String text) throws IOException {
    Path beside = Workplace.freeBackup(file);
    TextFile.write(beside, text);
    return beside;
  }

  /// Puts the starter back.
  ///
  /// @return where is what was there
  List<Path> reset() throws IOException {
    List<Path> backups = workplace.reset(exercise);
    written.clear();
    return backups;
  }

  boolean isChanged() throws IOException {
    return workplace.isChanged(exercise);
  }

  /// What is to be checked.
  List<Path> sources() {
    return workplace.sources(exercise);
  }
}
