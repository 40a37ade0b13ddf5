package workbench.labs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a whole program in a JVM of its own, for what can only be seen at a program's end. Its
/// source is one compact file, as `java Main.java` takes it.
final class Program {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Program() {}

  /// Runs it and waits. An interrupt ends it.
  ///
  /// @throws InterruptedException if the calling thread is interrupted
  static ProgramEnd run(String source) throws InterruptedException {
    Path folder = TemporaryFolder.create();
    try {
      Path file = Files.writeString(folder.resolve("Main.java"), source);
      Path output = folder.resolve("output");
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command(file))
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      int exit = await(process);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      return new ProgramEnd(exit, Files.readString(output, StandardCharsets.UTF_8), took);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private static int await(Process process) throws InterruptedException {
    try {
      return process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static List<String> command(Path file) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        java,
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Dstdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8",
        file.toString());
  }
}
