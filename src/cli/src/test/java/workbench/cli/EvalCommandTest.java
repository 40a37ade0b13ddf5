package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvalCommandTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir Path folder;

  private Path script(String source) throws IOException {
    return Files.writeString(folder.resolve("script.jsh"), source);
  }

  private Cli eval(String source, String... options) throws IOException {
    String[] args = new String[options.length + 2];
    args[0] = "eval";
    args[1] = script(source).toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return Cli.run(args);
  }

  private String at(String place) {
    return folder.resolve("script.jsh") + ":" + place;
  }

  @Test
  void whatAScriptPrintsGoesWhereItPrintsItAndNothingElse() throws Exception {
    Cli cli =
        eval(
            """
            #!/usr/bin/env workbench eval
            int x = 20
            x + 1
            System.out.println("out " + x);
            System.err.println("err " + x);
            """);
    assertThat(cli.out()).isEqualTo("out 20\n");
    assertThat(cli.err()).isEqualTo("err 20\n");
    assertThat(cli.exitCode()).isZero();
  }

  @Test
  void valuesAreShownOnRequest() throws Exception {
    Cli cli = eval("int x = 20;\nvoid f() { }\nx + 1\n", "-v");
    assertThat(cli.out().lines())
        .containsExactly("x ==> 20 : int", "created method f()", "$3 ==> 21 : int");
    assertThat(cli.exitCode()).isZero();
  }

  @Test
  void whatDoesNotCompileIsShownInItsLine() throws Exception {
    Cli cli = eval("int a = 1;\n\n  int b = a + missing;\nSystem.out.println(a);\n");
    assertThat(cli.err().lines())
        .containsExactly(
            at("3:15: error: cannot find symbol"),
            "  int b = a + missing;",
            "              ^^^^^^^",
            "  symbol:   variable missing");
    assertThat(cli.out()).isEmpty();
    assertThat(cli.exitCode()).isEqualTo(1);
  }

  @Test
  void anExceptionIsShownWithTheScriptsOwnFramesAndItsCause() throws Exception {
    Cli cli =
        eval(
            """
            int divide(int by) {
              return 1 / by;
            }
            void wrap() {
              try {
                List.of(0).forEach(n -> divide(n));
              } catch (ArithmeticException e) {
                throw new IllegalStateException("it failed", e);
              }
            }
            wrap();
            """);
    assertThat(cli.err().lines())
        .startsWith(
            at("8: java.lang.IllegalStateException: it failed"),
            "    at wrap (" + at("8)"),
            "    at " + at("11"),
            "Caused by: java.lang.ArithmeticException: / by zero",
            "    at divide (" + at("2)"))
        .noneMatch(line -> line.contains("java.util"));
    assertThat(cli.exitCode()).isEqualTo(1);
  }

  @Test
  void aScriptThatTakesTooLongIsStopped() throws Exception {
    Cli cli = eval("System.out.println(1);\nThread.sleep(100_000);\n", "--timeout", "500ms");
    assertThat(cli.out()).isEqualTo("1\n");
    assertThat(cli.err().strip())
        .isEqualTo(at("2: stopped, as it took more than 500 ms: interrupted."));
    assertThat(cli.exitCode()).isEqualTo(4);
  }

  @Test
  void aLabJvmThatEndsIsTold() throws Exception {
    Cli cli = eval("int x = 1;\nSystem.exit(7);\n");
    assertThat(cli.err().strip()).isEqualTo(at("2: The lab JVM ended with exit code 7."));
    assertThat(cli.exitCode()).isEqualTo(5);
  }

  @Test
  void whatIsLeftRunningIsNamed() throws Exception {
    Cli cli = eval("new Thread(() -> { while (true) { } }, \"spinner\").start();\n");
    assertThat(cli.err().strip()).isEqualTo("Still running: thread spinner (running); ended.");
    assertThat(cli.exitCode()).isZero();
  }

  @Test
  void jsonIsOneObjectAndNothingElse() throws Exception {
    Cli cli =
        eval(
            """
            System.out.println("out");
            System.err.println("err");
            var list = List.of(1, 2)
            record P(int x) { }
            int x = "text";
            """,
            "--json");
    assertThat(cli.err()).isEmpty();
    assertThat(cli.exitCode()).isEqualTo(1);
    JsonNode all = MAPPER.readTree(cli.out());
    assertThat(all.get("outcome").stringValue()).isEqualTo("cell-failed");
    assertThat(all.get("output").get("out").stringValue()).isEqualTo("out\n");
    assertThat(all.get("output").get("err").stringValue()).isEqualTo("err\n");
    assertThat(all.get("leftovers")).isEmpty();
    JsonNode snippets = all.get("snippets");
    assertThat(snippets.valueStream().map(s -> s.get("kind").stringValue()))
        .containsExactly("done", "done", "value", "declared", "rejected");
    assertThat(snippets.get(2).get("type").stringValue()).isEqualTo("List<Integer>");
    assertThat(snippets.get(2).get("value").stringValue()).isEqualTo("[1, 2]");
    assertThat(snippets.get(3).get("name").stringValue()).isEqualTo("record P");
    JsonNode diagnostic = snippets.get(4).get("diagnostics").get(0);
    assertThat(diagnostic.get("line").intValue()).isEqualTo(5);
    assertThat(diagnostic.get("column").intValue()).isEqualTo(9);
  }

  @Test
  void jsonTellsHowTheLabJvmDied() throws Exception {
    JsonNode all = MAPPER.readTree(eval("System.exit(7);", "--json").out());
    assertThat(all.get("outcome").stringValue()).isEqualTo("lab-died");
    assertThat(all.get("death").get("reason").stringValue()).isEqualTo("exited");
    assertThat(all.get("death").get("exitCode").intValue()).isEqualTo(7);
  }

  @Test
  void aCommandOfTheShellIsRefused() throws Exception {
    Cli cli = eval("int x = 1;\n/open other.jsh\n");
    assertThat(cli.exitCode()).isEqualTo(2);
    assertThat(cli.err()).contains(at("2: '/open' is a command of the shell, not Java"));
  }

  @Test
  void whatOnlyLooksLikeACommandIsJava() throws Exception {
    Cli cli =
        eval(
            """
            // A comment
            /* Another
            /open it */
            String text = \"""
            /exit
            \""";
            System.out.println(text.strip());
            """);
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out()).isEqualTo("/exit\n");
  }

  @Test
  void previewFeaturesAreAllowedOnRequest() throws Exception {
    String script =
        """
        try (var scope = StructuredTaskScope.open()) {
          System.out.println("open");
        }
        """;
    assertThat(eval(script).exitCode()).isEqualTo(1);
    assertThat(eval(script, "--enable-preview").out()).isEqualTo("open\n");
  }
}
