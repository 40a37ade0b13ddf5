package workbench.tutor.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps each grade in a file of its own as soon as it is known, so that grading can be interrupted
/// and taken up again. Safe on any thread.
final class GradeStore {
  private static final Logger LOG = Logger.getLogger(GradeStore.class.getName());
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path folder;

  GradeStore(Path folder) {
    this.folder = folder;
  }

  private Path file(String student, String exercise) {
    return folder.resolve(student).resolve(exercise + ".json");
  }

  /// A grade that was kept; empty if there is none, or it cannot be read.
  Optional<Grade> find(String student, String exercise) {
    Path file = file(student, exercise);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.readValue(Files.readString(file), Grade.class));
    } catch (IOException | JacksonException e) {
      LOG.log(Level.FINE, "A grade could not be read and is made anew", e);
      return Optional.empty();
    }
  }

  void keep(Grade grade) throws IOException {
    Path file = file(grade.student(), grade.exercise());
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling("." + grade.exercise());
    Files.writeString(draft, MAPPER.writeValueAsString(grade));
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
