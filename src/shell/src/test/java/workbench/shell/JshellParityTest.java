package workbench.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The same script for the JDK's `jshell` tool and for a [LabShell]: snippet by snippet the same
/// answers, but for what [JshellAnswer] leaves out and what is listed here.
class JshellParityTest {
  /// The tool takes a line with annotations alone for a whole snippet, and rejects it. A cell's
  /// line may go on with the next. These are the snippets in which it does, by their beginning.
  private static final Set<String> LINES_THAT_GO_ON =
      Set.of("@FunctionalInterface\n", "List.of(2, 1)\n", "if (total < 0) total = 5;\n");

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES) // The tool takes its time: 0.2 s a snippet.
  void answersAreTheSameAsTheToolGives() throws Exception {
    List<String> script = script();
    assertThat(script).hasSizeGreaterThan(250);
    List<List<String>> tool = JshellTool.answers(script);
    SoftAssertions all = new SoftAssertions();
    try (LabShell shell = LabShell.start(options(), new LabListener() {})) {
      for (int i = 0; i < script.size(); i++) {
        String snippet = script.get(i);
        List<String> ours = JshellAnswer.of(shell.evaluate(snippet), snippet);
        List<String> theirs = JshellAnswer.of(tool.get(i));
        boolean isSame = JshellAnswer.same(theirs, ours);
        boolean goesOn = LINES_THAT_GO_ON.stream().anyMatch(snippet::startsWith);
        all.assertThat(isSame)
            .as("%s%ntool: %s%nours: %s", snippet, theirs, ours)
            .isEqualTo(!goesOn);
      }
    }
    all.assertAll();
  }

  /// A line may be the last that the tool gets; it then waits for more. A cell has an end.
  @Test
  void incompleteCodeAtTheEndIsRejected() {
    try (LabShell shell = LabShell.start(options(), new LabListener() {})) {
      Map.of(
              "int f() {", "reached end of file while parsing",
              "1 +", "reached end of file while parsing",
              "String s = \"\"\"\n  open", "unclosed text block",
              "int x = 1 /* open\nint y = 2", "unclosed comment",
              "/* open", "unclosed comment")
          .forEach((code, message) ->
              assertThat(shell.evaluate(code).last())
                  .isInstanceOfSatisfying(
                      Outcome.Rejected.class,
                      r ->
                          assertThat(r.diagnostics())
                              .extracting(Diagnostic::message)
                              .contains(message)));
    }
  }

  private static LabOptions options() {
    return LabOptions.of(System.getProperty("java.class.path"), List.of()).spare(false);
  }

  private static List<String> script() throws Exception {
    try (InputStream in =
        requireNonNull(JshellParityTest.class.getResourceAsStream("parity.jsh"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^----.*\\n", -1))
          .map(String::stripTrailing)
          .filter(s -> !s.isEmpty())
          .toList();
    }
  }
}
