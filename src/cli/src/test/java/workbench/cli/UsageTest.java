package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run nonsense                        | There is no variant 'nonsense'. There are: blocking,",
        "run                                 | Missing required parameter: 'VARIANT'",
        "run cpu-offload --latency soon      | 'soon' is no time: use 300ms, 1.5s or 2m.",
        "run cpu-offload --latency -3ms      | '-3ms' is no time",
        "run cpu-offload --images 0          | images must be from 1 to 100,000, not 0.",
        "run cpu-offload --images many       | Invalid value for option '--images'",
        "run cpu-offload --preset huge       | There is no preset 'huge'",
        "run cpu-offload --fault fire        | fault must be one of",
        "run cpu-offload --cores 4096        | --cores must be from 1 to",
        "compare --repeat 0                  | --repeat must be from 1 to 100.",
        "blur --darken 300 a.jpg             | darken must be from 0 to 255, not 300.",
        "blur                                | Missing required parameter: 'SOURCE'",
        "origin --port 99999                 | --port must be from 0 to 65535.",
        "origin --script latency=soon        | --script: latency must be",
        "eval                                | Missing required parameter: 'FILE",
        "eval a.jsh --heap lots              | 'lots' is no size of a heap: use 512m or 2g",
        "eval a.jsh --timeout soon           | 'soon' is no time",
        "shell --cores 4096                  | --cores must be from 1 to",
        "frobnicate                          | frobnicate",
      })
  void wrongUsageIsOneSentenceAndExitCode2(String args, String sentence) {
    Cli cli = Cli.run(args.split(" +"));
    assertThat(cli.exitCode()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains(sentence).doesNotContain("\tat ");
    assertThat(cli.err().lines().count()).isLessThanOrEqualTo(3);
  }

  @Test
  void helpAndVersionAreAnswers() {
    assertThat(Cli.run("--help").out())
        .contains(
            "compare",
            "run",
            "blur",
            "replay",
            "variants",
            "show",
            "origin",
            "doctor",
            "shell",
            "eval");
    assertThat(Cli.run("run", "--help").out()).contains("--latency", "--record", "--json");
    assertThat(Cli.run("--version").out()).startsWith("Async Workbench ");
  }

  @Test
  void theVariantsAreListedAndShown() {
    assertThat(Cli.run("variants").out()).contains("blocking", "virtual-threads", "Look: ");
    Cli show = Cli.run("show", "cpu-offload");
    assertThat(show.exitCode()).isZero();
    assertThat(show.out()).contains("thenApplyAsync(t::blur, t.cpuPool())");
  }

  @Test
  void aRecordingThatIsNotThereIsNamed() {
    Cli cli = Cli.run("replay", folder.resolve("nothing.jsonl").toString());
    assertThat(cli.exitCode()).isEqualTo(3);
    assertThat(cli.err()).contains("There is no ", "nothing.jsonl").doesNotContain("\tat ");
  }

  @Test
  void aFileThatIsNoRecordingIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("text.jsonl"), "hello\nworld\n");
    Cli cli = Cli.run("replay", file.toString());
    assertThat(cli.exitCode()).isEqualTo(2);
    assertThat(cli.err()).contains("line 1", "holds no run");
  }

  @Test
  void aListWithoutImagesIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("empty.txt"), "# nothing here\n\n");
    Cli cli = Cli.run("run", "blocking", "--from", file.toString());
    assertThat(cli.exitCode()).isEqualTo(2);
    assertThat(cli.err()).contains("has no images");
  }
}
