package workbench.ui.kit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words are all in one bundle, and all of them are used.
class TextsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern NAMED =
      Pattern.compile("\"([a-z]+\\.[A-Za-z0-9.\\-]*[A-Za-z0-9])\"");

  /// Keys that are put together begin with one of these.
  private static final Pattern MADE =
      Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9\\-]+)*\\.)\"\\s*\\+");

  @Test
  void everyTextIsUsedAndEveryKeyHasItsText() throws IOException {
    Properties texts = new Properties();
    try (Reader in =
        Files.newBufferedReader(Path.of("src/main/resources/workbench/ui/texts.properties"))) {
      texts.load(in);
    }
    Set<String> keys = texts.stringPropertyNames();
    Set<String> named = found(NAMED);
    Set<String> beginnings = found(MADE);
    assertThat(keys)
        .as("each is named in the sources, or its beginning is")
        .allMatch(key -> named.contains(key) || beginnings.stream().anyMatch(key::startsWith));
    assertThat(named.stream().filter(n -> isTextual(n, keys)))
        .as("each that is used with text(…) has a text")
        .allMatch(keys::contains);
  }

  /// Names in the sources that look like keys: another key begins with the same word.
  private static boolean isTextual(String name, Set<String> keys) {
    return used(name) && keys.stream().anyMatch(k -> k.startsWith(name.replaceFirst("\\..*", ".")));
  }

  private static boolean used(String name) {
    return sources().contains("text(\"" + name + "\"");
  }

  private static Set<String> found(Pattern pattern) {
    return pattern.matcher(sources()).results().map(r -> r.group(1)).collect(toSet());
  }

  private static String sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
