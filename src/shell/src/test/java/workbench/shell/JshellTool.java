package workbench.shell;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;

/// The JDK's own `jshell` tool with its own engine, fed by a script and set up to say all it knows:
/// a line `when|action|kind|name|type|unresolved|value` an event, and `!` before all else.
final class JshellTool {
  private static final String PROMPT = "\u0005";
  private static final String NEXT_LINE = "\u0006";

  private static final String SET_UP =
      """
      /set mode parity -command
      /set truncation parity 100000
      /set format parity pre "!"
      /set format parity post "%n"
      /set format parity errorpre "!"
      /set format parity errorpost "%n"
      /set format parity display "{when}|{action}|{kind}|{name}|{type}|{unresolved}|{value}%n"
      """;

  private static final String FIELDS =
      """
      when: primary update
      action: added modified replaced overwrote dropped used
      kind: import class interface enum annotation record method expression varvalue assignment \
      vardecl varinit statement
      """;

  private JshellTool() {}

  /// What it answers to each of the snippets, in lines, as if they were typed one after the other.
  static List<List<String>> answers(List<String> snippets) throws Exception {
    String setUp = SET_UP + fields() + "/set feedback parity\n";
    String answer = run(setUp + String.join("\n", snippets) + "\n");
    List<String> blocks = Arrays.asList(answer.split(PROMPT, -1));
    int at = 1 + (int) setUp.lines().count();
    List<List<String>> answers = new ArrayList<>();
    for (String snippet : snippets) {
      // The tool may take the lines of a snippet for several; then it prompts as often.
      List<String> lines = new ArrayList<>();
      long typed = 0;
      while (typed < snippet.lines().count() && at < blocks.size()) {
        String block = blocks.get(at++);
        typed += 1 + block.lines().filter(l -> l.startsWith(NEXT_LINE)).count();
        // Without the echo of the input.
        block.lines().skip(1).filter(l -> !l.startsWith(NEXT_LINE)).forEach(lines::add);
      }
      answers.add(lines);
    }
    return answers;
  }

  private static String fields() {
    return FIELDS
        .lines()
        .flatMap(line -> {
          String field = line.substring(0, line.indexOf(':'));
          return Stream.of(line.substring(line.indexOf(':') + 2).split(" "))
              .map(v -> "/set format parity " + field + " \"" + v + "\" " + v);
        })
        .collect(joining("\n", "", "\n"));
  }

  private static String run(String script) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int _ =
        JavaShellToolBuilder.builder()
            .in(
                new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)),
                InputStream.nullInputStream())
            .out(out, out, out)
            .err(out, out)
            .persistence(new HashMap<>())
            .env(Map.of())
            .locale(Locale.ROOT)
            .promptCapture(true)
            .start("--no-startup", "--execution", "local");
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
