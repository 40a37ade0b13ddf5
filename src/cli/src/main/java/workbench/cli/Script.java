package workbench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of snippets.
///
/// @param name how it is called in what is said of it
record Script(String name, String source) {
  /// What may hold a line that looks like a command and is none.
  private static final Pattern NO_CODE =
      Pattern.compile(
          "//[^\\n]*+|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+'",
          Pattern.DOTALL);

  private static final Pattern COMMAND = Pattern.compile("(?m)^/(?:[a-z]+|[?!])(?=\\s|$)");

  static Script read(Path file) throws IOException {
    return of(file.toString(), Files.readString(file));
  }

  /// All of a stream, which is called `stdin`.
  static Script read(InputStream in) throws IOException {
    return of("stdin", new String(in.readAllBytes(), StandardCharsets.UTF_8));
  }

  private static Script of(String name, String text) {
    String source = text.replace("\r\n", "\n");
    // `#!/usr/bin/env workbench eval` is a comment, and as long as it was.
    Script script = new Script(name, source.startsWith("#!") ? "//" + source.substring(2) : source);
    script.refuseCommands();
    return script;
  }

  private void refuseCommands() {
    String code = NO_CODE.matcher(source).replaceAll(Script::blank);
    Matcher command = COMMAND.matcher(code);
    if (command.find()) {
      throw new CliFailure(
          ExitCode.USAGE,
          name
              + ":"
              + new Place(source, command.start()).line()
              + ": '"
              + command.group()
              + "' is a command of the shell, not Java: a script holds snippets only.");
    }
  }

  /// The same length and lines, but empty.
  private static String blank(java.util.regex.MatchResult match) {
    return match.group().replaceAll("[^\\n]", " ");
  }
}
