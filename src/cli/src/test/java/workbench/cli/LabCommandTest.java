package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LabCommandTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir Path folder;

  private Cli labs(String... bodies) throws Exception {
    return Cli.run("labs", "--labs", MadeLabs.of(folder, bodies).toString());
  }

  private Cli lab(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "lab";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--labs";
    all[args.length + 2] = folder.toString();
    return Cli.run(all);
  }

  @Test
  void labsAreListedWithWhatToDoNext() throws Exception {
    Cli cli = labs(MadeLabs.GOOD, MadeLabs.GOOD);
    assertThat(cli.exitCode()).isZero();
    assertThat(cli.out())
        .contains(" 1  Title 1", " 2  Title 2", "C1", "0 h 10 min", "Next: workbench lab ");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void aBrokenPageIsToldWithItsLineAndTheOthersAreListed() throws Exception {
    Cli cli = labs(MadeLabs.GOOD, "> **Predict.** Nothing?\n");
    assertThat(cli.exitCode()).isEqualTo(1);
    assertThat(cli.out()).contains(" 1  Title 1", "broken");
    String problem = folder.resolve("lab-2/README.md") + ":6: a prediction ends in a list of";
    assertThat(cli.err()).startsWith(problem);
    assertThat(lab("2").exitCode()).isEqualTo(1);
    assertThat(lab("2").err()).startsWith(problem);
  }

  @Test
  void labsAreListedForPrograms() throws Exception {
    MadeLabs.of(folder, MadeLabs.GOOD, "> **Predict.** Nothing?\n");
    Cli cli = Cli.run("labs", "--json", "--labs", folder.toString());
    JsonNode labs = MAPPER.readTree(cli.out()).get("labs");
    assertThat(labs.get(0).get("cells").asInt()).isEqualTo(2);
    assertThat(labs.get(0).get("problems")).isEmpty();
    assertThat(labs.get(1).get("problems").get(0).get("line").asInt()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7               | There is no lab '7': there are labs 1 to 2",
        "one             | There is no lab 'one': there are labs 1 to 2",
        "all             | All labs at once are for --check",
        "1 --json        | --json goes with --check.",
      })
  void aWrongLabIsToldInASentence(String args, String sentence) throws Exception {
    MadeLabs.of(folder, MadeLabs.GOOD, MadeLabs.GOOD);
    Cli cli = lab(args.split(" "));
    assertThat(cli.exitCode()).isEqualTo(2);
    assertThat(cli.err()).contains(sentence);
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void aFolderWithoutLabsIsToldInASentence() {
    Cli cli = Cli.run("labs", "--labs", folder.resolve("nowhere").toString());
    assertThat(cli.exitCode()).isEqualTo(2);
    assertThat(cli.err()).contains("There is no folder '");
  }

  @Test
  void allLabsAreCheckedAndWhatDoesNotCompileIsToldWithItsLine() throws Exception {
    MadeLabs.of(folder, MadeLabs.GOOD, "```java run\nint y = z;\n```\n");
    Cli cli = lab("all", "--check");
    assertThat(cli.exitCode()).isEqualTo(1);
    assertThat(cli.err())
        .startsWith(folder.resolve("lab-2/README.md") + ":7: this cell does not compile: ");
    assertThat(cli.out()).contains("ok     1  Title 1", "FAIL   2  Title 2", "1 of 2 labs");
    assertThat(Files.exists(folder.resolve("labs.json"))).isFalse();
  }

  @Test
  void aCheckIsToldToPrograms() throws Exception {
    MadeLabs.of(folder, MadeLabs.GOOD);
    Cli cli = lab("1", "--check", "--json");
    assertThat(cli.exitCode()).isZero();
    JsonNode lab = MAPPER.readTree(cli.out()).get("labs").get(0);
    assertThat(lab.get("good").asBoolean()).isTrue();
    assertThat(lab.get("claims").asInt()).isEqualTo(1);
  }

  @Test
  void withoutATerminalThePageIsPrintedWithWhatItsCellsDo() throws Exception {
    MadeLabs.of(folder, MadeLabs.GOOD);
    Cli cli = lab("lab-1");
    assertThat(cli.exitCode()).isZero();
    assertThat(cli.out())
        .containsSubsequence(
            "Counting",
            "Some words before.",
            "a  one",
            "━━ cell 1 ━",
            "x is 2\n",
            "It is b: two",
            "Measured were 20 pieces.",
            "✓ It is two.",
            "Try another number.",
            "ArithmeticException: / by zero",
            "The end");
  }
}
