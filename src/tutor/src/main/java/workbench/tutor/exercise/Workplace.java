package workbench.tutor.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import workbench.tutor.catalogue.CatalogueFile;

/// Where a learner's copies of the exercises lie: a folder an exercise, named like it. In a Maven
/// module of exercises, such as the workbench's own, they lie in its package.
public record Workplace(Path folder) {
  private static final String PACKAGE = "src/main/java/workbench/exercises";

  /// The workbench's own module of exercises.
  ///
  /// @throws workbench.tutor.catalogue.CatalogueFailure if it is not known where that is
  public static Workplace usual() {
    return new Workplace(CatalogueFile.home().resolve("exercises"));
  }

  /// The folder with the learner's copy of an exercise. It may not be there yet.
  public Path of(Exercise exercise) {
    Path inModule = folder.resolve(PACKAGE);
    return (Files.isDirectory(inModule) ? inModule : folder).resolve(exercise.name());
  }

  /// Whether the learner has a copy: at least one of its classes.
  public boolean has(Exercise exercise) {
    return exercise.files().stream().anyMatch(name -> Files.exists(of(exercise).resolve(name)));
  }

  /// Copies what is missing of the starter. What the learner has stays as it is.
  ///
  /// @throws IOException if the copies cannot be written
  public void prepare(Exercise exercise) throws IOException {
    Path place = Files.createDirectories(of(exercise));
    for (Path original : SourceFolder.files(exercise.starter())) {
      Path copy = place.resolve(original.getFileName().toString());
      if (!Files.exists(copy)) {
        Files.copy(original, copy);
      }
    }
  }

  /// The learner's classes.
  public List<Path> sources(Exercise exercise) {
    return SourceFolder.files(of(exercise));
  }

  /// Whether the learner has changed anything.
  ///
  /// @throws IOException if the copies cannot be read
  public boolean isChanged(Exercise exercise) throws IOException {
    for (Path original : SourceFolder.files(exercise.starter())) {
      Path copy = of(exercise).resolve(original.getFileName().toString());
      if (Files.exists(copy) && Files.mismatch(original, copy) >= 0) {
        return true;
      }
    }
    return sources(exercise).size() > exercise.files().size();
  }

  /// Puts the starter back. What the learner had stays beside it: of `Gallery.java`, in
  /// `Gallery.java.1.bak`, or with the next number that is free.
  ///
  /// @return the backups
  /// @throws IOException if a backup or the starter cannot be written; nothing is lost then
  public List<Path> reset(Exercise exercise) throws IOException {
    List<Path> backups = new ArrayList<>();
    if (has(exercise)) {
      for (Path source : sources(exercise)) {
        Path backup = freeBackup(source);
        Files.move(source, backup, StandardCopyOption.ATOMIC_MOVE);
        backups.add(backup);
      }
    }
    prepare(exercise);
    return backups;
  }

  /// A name beside a learner's file under which nothing is kept yet: for `Gallery.java`,
  /// `Gallery.java.1.bak`, or with the next number that is free.
  public static Path freeBackup(Path source) {
    int number = 1;
    Path backup = backup(source, number);
    while (Files.exists(backup)) {
      number++;
      backup = backup(source, number);
    }
    return backup;
  }

  private static Path backup(Path source, int number) {
    return source.resolveSibling(source.getFileName() + "." + number + ".bak");
  }
}
