package workbench.bench.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The class path of a lab JVM: the variants, the pipeline, the probe and their libraries, and
/// nothing of the host. The build writes it to a file, which the launcher names.
final class LabClassPath {
  private static final String PROPERTY = "workbench.lab.classpath";

  private LabClassPath() {}

  /// @throws IllegalStateException if the launcher named no file
  static String read() {
    String file = System.getProperty(PROPERTY);
    if (file == null) {
      throw new IllegalStateException(
          "The property " + PROPERTY + " is not set: start the workbench by its launcher.");
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
