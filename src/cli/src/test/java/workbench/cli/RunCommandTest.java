package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String[] SMALL = {"--images", "4", "--latency", "20ms", "--size", "200"};

  @TempDir Path folder;

  @Test
  void jsonIsOneObjectWithAllThatTheHelpPromises() {
    Cli cli = run("run", "cpu-offload", "--json", "-o", folder.toString());
    assertThat(cli.exitCode()).isZero();
    JsonNode run = MAPPER.readTree(cli.out());
    assertThat(run.get("variant").stringValue()).isEqualTo("cpu-offload");
    assertThat(run.get("workload").get("images").intValue()).isEqualTo(4);
    assertThat(run.get("measures").propertyNames())
        .contains(
            "wallMillis",
            "itemsDone",
            "itemsFailed",
            "itemsPerSecond",
            "firstResultMillis",
            "busyCores",
            "peakThreads",
            "heldThreadSeconds",
            "readyThreadSeconds",
            "uiLagMaxMillis",
            "uiFrozenMillis",
            "peakHeapBytes");
    assertThat(run.get("measures").get("itemsDone").intValue()).isEqualTo(4);
    assertThat(run.get("operations")).hasSize(3);
    assertThat(run.get("findings").isArray()).isTrue();
    assertThat(run.get("prediction").propertyNames()).contains("wallMillis", "errorPercent");
  }

  @Test
  void aRunLeavesImagesARecordingChartsAndFigures() throws Exception {
    Path recording = folder.resolve("run.jsonl");
    Path charts = folder.resolve("charts");
    Cli cli =
        run(
            "run",
            "pool-misuse",
            "-o",
            folder.resolve("images").toString(),
            "--record",
            recording.toString(),
            "--charts",
            charts.toString(),
            "--csv",
            folder.resolve("run.csv").toString());
    assertThat(cli.exitCode()).isZero();
    assertThat(cli.out()).contains("wall time", "predicted", "verdict", "I/O-bound");
    assertThat(cli.out()).doesNotContain("\u001b");
    assertThat(files(folder.resolve("images"))).hasSize(4);
    assertThat(files(charts)).hasSize(5).allMatch(f -> f.endsWith(".png"));
    assertThat(folder.resolve("run.csv")).isNotEmptyFile();
    assertThat(folder.resolve("run-spans.csv")).isNotEmptyFile();

    Cli replayed = Cli.run("replay", recording.toString());
    assertThat(replayed.exitCode()).isZero();
    assertThat(cli.out())
        .contains(replayed.out().strip().lines().skip(2).findFirst().orElseThrow());
  }

  @Test
  void aRecordingThatWasCutOffIsReplayedUpToItsEnd() throws Exception {
    Path recording = folder.resolve("run.jsonl");
    run("run", "cpu-offload", "--record", recording.toString(), "-o", folder.toString());
    List<String> lines = Files.readAllLines(recording);
    String cut = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n{\"event\":\"sam";
    Files.writeString(recording, cut);
    Cli replayed = Cli.run("replay", recording.toString(), "--json");
    assertThat(replayed.exitCode()).isZero();
    assertThat(replayed.err()).contains("line " + lines.size(), "damaged");
    assertThat(MAPPER.readTree(replayed.out()).get("measures").get("itemsDone").intValue())
        .isEqualTo(4);
  }

  @Test
  void aFolderOfImagesIsAWorkload() throws Exception {
    Path images = folder.resolve("images");
    run("run", "blocking", "-o", images.toString());
    Path results = folder.resolve("results");
    Cli cli =
        Cli.run(
            "run", "cpu-offload", "--from", images.toString(), "-o", results.toString(), "--json");
    JsonNode run = MAPPER.readTree(cli.out());
    assertThat(run.get("measures").get("itemsDone").intValue()).isEqualTo(4);
    assertThat(run.get("operations").get(0).get("operation").stringValue()).isEqualTo("load");
    assertThat(files(results)).hasSize(4);
  }

  @Test
  void compareSetsVariantsSideBySide() {
    Cli cli = run("compare", "cpu-offload", "background", "-o", folder.toString());
    assertThat(cli.exitCode()).isZero();
    assertThat(cli.out()).contains("variant", "model", "cpu-offload", "background", "*");
    Cli json = run("compare", "cpu-offload", "async-io", "--json", "-o", folder.toString());
    assertThat(MAPPER.readTree(json.out()).get("runs")).hasSize(2);
  }

  private static Cli run(String... args) {
    return Cli.run(Stream.concat(Stream.of(args), Stream.of(SMALL)).toArray(String[]::new));
  }

  private static List<String> files(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).toList();
    }
  }
}
