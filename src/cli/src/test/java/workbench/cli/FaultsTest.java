package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workbench.labs.Variant;
import workbench.labs.Variants;
import workbench.origin.Fault;
import workbench.origin.HttpOrigin;

/// Every fault of the origin against `run`, by one variant for each way to wait, and `blur`: each
/// is told by its own sentence, the other items are done, and no part of a file is left.
class FaultsTest {
  @SuppressWarnings("UnusedVariable") // @FieldSource names it.
  private static final List<String> VARIANTS =
      Stream.of(
              Variants.BLOCKING,
              Variants.CPU_OFFLOAD,
              Variants.COMMON_POOL,
              Variants.VIRTUAL_THREADS)
          .map(Variant::id)
          .toList();

  private static final List<Fault> FAULTS =
      Arrays.stream(Fault.values()).filter(f -> f != Fault.NONE).toList();

  private static final Map<Fault, String> SENTENCES =
      Map.of(
          Fault.HANG, "sent nothing",
          Fault.STALL, "sent nothing",
          Fault.TRUNCATE, "ended before it was complete",
          Fault.NOT_FOUND, "404",
          Fault.SERVER_ERROR, "500",
          Fault.REDIRECT_LOOP, "redirect",
          Fault.ENDLESS, "larger than",
          Fault.GARBAGE, "is not an image",
          Fault.WRONG_LENGTH, "ended before it was complete");

  private final HttpOrigin origin = HttpOrigin.start();

  @TempDir Path folder;

  @AfterEach
  void close() {
    origin.close();
  }

  @ParameterizedTest
  @FieldSource("VARIANTS")
  void runSurvivesEveryFault(String variant) throws Exception {
    Path list = Files.write(folder.resolve("sources.txt"), sources());
    Path results = folder.resolve("results");
    Cli cli =
        Cli.run(
            "run",
            variant,
            "--from",
            list.toString(),
            "-o",
            results.toString(),
            "--json",
            "--size",
            "64",
            "--sigma",
            "1",
            "--stall-timeout",
            "1s",
            "--deadline",
            "20s");
    assertThat(cli.exitCode()).isEqualTo(1);
    JsonNode run = JsonMapper.builder().build().readTree(cli.out());
    assertThat(run.get("measures").get("itemsDone").intValue()).isEqualTo(2);
    assertThat(run.get("measures").get("itemsFailed").intValue()).isEqualTo(FAULTS.size());
    for (JsonNode failure : run.get("failures")) {
      Fault fault = FAULTS.get(failure.get("item").intValue() - 2);
      assertThat(failure.get("sentence").stringValue())
          .contains("/photos/ridge.jpg", "fault=" + fault.id(), SENTENCES.get(fault));
    }
    assertThat(files(results)).hasSize(2).allMatch(f -> f.endsWith(".jpg"));
  }

  @Test
  void blurSurvivesEveryFault() throws Exception {
    List<String> args = new ArrayList<>(List.of("blur"));
    args.addAll(sources());
    args.addAll(List.of("-o", folder.toString(), "--stall-timeout", "1s"));
    Cli cli = Cli.run(args.toArray(String[]::new));
    assertThat(cli.exitCode()).isEqualTo(1);
    assertThat(cli.out().lines()).hasSize(2);
    assertThat(cli.err().lines().filter(l -> l.startsWith("failed"))).hasSize(FAULTS.size());
    assertThat(cli.err()).doesNotContain("\tat ");
    assertThat(files(folder)).hasSize(2);
  }

  /// A good one first and last, and every fault between them.
  private List<String> sources() {
    List<String> sources = new ArrayList<>();
    sources.add(origin.uri() + "photos/wine.jpg?size=64");
    for (Fault fault : FAULTS) {
      sources.add(origin.uri() + "photos/ridge.jpg?size=64&fault=" + fault.id());
    }
    sources.add(origin.uri() + "photos/peaks.jpg?size=64");
    return sources;
  }

  @Test
  void whatIsNoAddressFailsAloneAndOthersAreDone() throws Exception {
    String good = origin.uri() + "photos/wine.jpg?size=64";
    Cli cli =
        Cli.run(
            "blur",
            good,
            "ftp://host/a.jpg",
            "http://h^st/a|b.jpg",
            "nowhere.jpg",
            "-o",
            folder + "/");
    assertThat(cli.exitCode()).isEqualTo(1);
    assertThat(cli.out().lines()).hasSize(1);
    assertThat(cli.err())
        .contains("only http: and https:", "is not a web address", "nowhere.jpg")
        .doesNotContain("\tat ");
    assertThat(files(folder)).hasSize(1);
  }

  private static List<String> files(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).toList();
    }
  }
}
