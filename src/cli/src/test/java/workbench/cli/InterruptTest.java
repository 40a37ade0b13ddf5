package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.bench.recording.Recording;
import workbench.bench.recording.RecordingFile;
import workbench.probe.event.Event;

/// What becomes of a run when the host is interrupted or killed.
class InterruptTest {
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  @TempDir Path folder;

  /// As a terminal does it: the interrupt goes to the host and the lab alike.
  @ParameterizedTest
  @CsvSource({
    "blocking,        500ms,    64, download",
    "cpu-offload,     500ms,    64, download",
    "cpu-offload,     0ms,    1600, save",
  })
  void ctrlCEndsTheRunAndKeepsTheRecording(
      String variant, String latency, String size, String during) throws Exception {
    assumeTrue(Files.isExecutable(SETSID), "needs setsid(1)");
    Path recording = folder.resolve("run.jsonl");
    Process host =
        start(
            "run",
            variant,
            "--images",
            "200",
            "--latency",
            latency,
            "--size",
            size,
            "--record",
            recording.toString());
    List<ProcessHandle> labs = untilUnderWay(host, recording, during);
    new ProcessBuilder("/bin/kill", "-INT", "--", "-" + host.pid()).start().waitFor();
    assertThat(host.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(host.exitValue()).isEqualTo(130);
    await().until(() -> labs.stream().noneMatch(ProcessHandle::isAlive));
    assertThat(parts()).isEmpty();
    Recording kept = Recording.of(RecordingFile.read(recording).events()).orElseThrow();
    assertThat(kept.ended())
        .hasValueSatisfying(end -> assertThat(end.outcome()).isEqualTo(Event.Outcome.CANCELLED));
  }

  @Test
  void aHostThatIsKilledLeavesNoLabBehind() throws Exception {
    Path recording = folder.resolve("run.jsonl");
    Process host =
        start(
            "run", "blocking", "--size", "64", "--latency", "2s", "--record", recording.toString());
    List<ProcessHandle> labs = untilUnderWay(host, recording, "download");
    host.destroyForcibly().waitFor();
    await().until(() -> labs.stream().noneMatch(ProcessHandle::isAlive));
    assertThat(Recording.of(RecordingFile.read(recording).events())).isPresent();
  }

  @Test
  void ctrlCStopsAScript() throws Exception {
    assumeTrue(Files.isExecutable(SETSID), "needs setsid(1)");
    Path script =
        Files.writeString(
            folder.resolve("script.jsh"),
            """
            System.out.println("under way");
            while (true) { }
            """);
    Process host = launch("eval", script.toString());
    await()
        .atMost(java.time.Duration.ofSeconds(60))
        .until(() -> Files.readString(folder.resolve("output.txt")).contains("under way"));
    List<ProcessHandle> labs = host.descendants().toList();
    new ProcessBuilder("/bin/kill", "-INT", "--", "-" + host.pid()).start().waitFor();
    assertThat(host.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(host.exitValue()).isEqualTo(130);
    await().until(() -> labs.stream().noneMatch(ProcessHandle::isAlive));
  }

  private Process start(String... args) throws IOException {
    return launch(
        Stream.concat(Stream.of(args), Stream.of("-o", folder.resolve("images").toString()))
            .toArray(String[]::new));
  }

  private Process launch(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                SETSID.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dworkbench.lab.classpath=" + System.getProperty("workbench.lab.classpath"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(folder.resolve("output.txt").toFile()))
        .start();
  }

  private static List<ProcessHandle> untilUnderWay(Process host, Path recording, String operation) {
    await()
        .atMost(java.time.Duration.ofSeconds(60))
        .until(() ->
            Files.exists(recording)
                && Files.readString(recording).contains("\"operation\":\"" + operation + "\""));
    List<ProcessHandle> labs = host.descendants().toList();
    assertThat(labs).isNotEmpty();
    return labs;
  }

  private List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("images"))) {
      return files.filter(f -> f.toString().endsWith(".part")).toList();
    }
  }
}
