package workbench.tutor.grade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.Workplace;

/// What one student has handed in: a folder named after the student, with a folder an exercise in
/// it, as `check --dir` takes it; or with the workbench's module `exercises` in it.
public record Submission(String student, Workplace workplace) {
  private static final String MODULE = "exercises";

  /// The submissions in a folder, by the students' names.
  ///
  /// @throws IOException if it cannot be read
  public static List<Submission> in(Path folder) throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(f -> Files.isDirectory(f) && !f.getFileName().toString().startsWith("."))
          .sorted()
          .map(Submission::of)
          .toList();
    }
  }

  private static Submission of(Path folder) {
    Path module = folder.resolve(MODULE);
    return new Submission(
        folder.getFileName().toString(),
        new Workplace(Files.isDirectory(module) ? module : folder));
  }

  boolean has(Exercise exercise) {
    return workplace.has(exercise);
  }

  /// Names the sources, and the tests that they are to pass, by their content.
  ///
  /// @throws IOException if they cannot be read
  String contentOf(Exercise exercise) throws IOException {
    List<Path> files = new ArrayList<>(workplace.sources(exercise));
    files.addAll(exercise.tests());
    MessageDigest digest = sha256();
    for (Path file : files) {
      digest.update(file.getFileName().toString().getBytes(UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
