package workbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The class path of a lab JVM, which the build wrote to the file that `run` names.
final class LabClassPath {
  private LabClassPath() {}

  static String read() throws IOException {
    return Files.readString(Path.of(System.getProperty("workbench.lab.classpath", ""))).strip();
  }
}
