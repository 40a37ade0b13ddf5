package workbench.tutor.exercise;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workbench.practice.check.CheckEvent;
import workbench.practice.check.CheckJson;
import workbench.practice.check.CheckMain;

/// A JVM of its own in which one suite runs. It dies with this process, and when it falls silent
/// for longer than a test may take.
final class CheckJvm implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final long PAUSE_NANOS = 100_000_000;

  private final Process process;
  private final Path errors;
  private final long silenceNanos;
  private volatile long heardNanos = System.nanoTime();

  private CheckJvm(Process process, Path errors, long silenceNanos) {
    this.process = process;
    this.errors = errors;
    this.silenceNanos = silenceNanos;
  }

  /// Starts it.
  ///
  /// @param classPath of the kit
  /// @param classes the folder of the suite's and the learner's classes
  /// @param folder where it works and keeps its temporary files
  /// @param left tests that are not to run
  /// @throws IOException if it cannot be started
  static CheckJvm start(
      String classPath,
      Path classes,
      String suiteClass,
      Path folder,
      Limits limits,
      Collection<String> left)
      throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Path errors = folder.resolve("errors.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xmx" + limits.heapMebibytes() + "m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                classPath + File.pathSeparator + classes,
                CheckMain.class.getName(),
                suiteClass,
                String.valueOf(limits.testTime().toSeconds()),
                String.valueOf(limits.floodBytes())));
    command.addAll(left);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(errors.toFile())
            .start();
    long silence = limits.testTime().plus(GRACE).toNanos();
    CheckJvm jvm = new CheckJvm(process, errors, silence);
    Thread.ofPlatform().daemon().name("check-guard").start(jvm::guard);
    return jvm;
  }

  private void guard() {
    while (process.isAlive()) {
      LockSupport.parkNanos(this, PAUSE_NANOS);
      if (System.nanoTime() - heardNanos > silenceNanos) {
        kill();
      }
    }
  }

  /// Passes on all that it says, on the calling thread, until it has ended.
  void listen(Consumer<CheckEvent> listener) throws IOException {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
        heardNanos = System.nanoTime();
        CheckJson.read(line).ifPresent(listener);
      }
    }
  }

  /// Its exit code, once it has said all.
  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  /// The last line that it wrote on standard error, where only the JVM itself writes.
  Optional<String> lastError() {
    try {
      return Files.readAllLines(errors).stream()
          .filter(line -> !line.isBlank())
          .reduce((_, later) -> later);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Ends it and whatever it has started. Safe on any thread.
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
  }
}
