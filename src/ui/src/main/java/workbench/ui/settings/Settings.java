package workbench.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the window remembers: values by name, each a text. They are read once and written as a
/// whole when the window closes; of two windows the one closed last wins. Safe on any thread.
///
/// A file that cannot be read as settings is put aside, and the window begins with its defaults. A
/// single value that makes no sense is passed over.
public final class Settings {
  private static final Logger LOG = Logger.getLogger(Settings.class.getName());
  private static final String FILE = "settings.json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final @Nullable Path file;
  private final Map<String, String> values = new ConcurrentSkipListMap<>();
  private final @Nullable String note;

  private Settings(@Nullable Path file) {
    this.file = file;
    this.note = file == null ? null : read(file);
  }

  /// The settings in a folder; without one, or without a file in it, the defaults.
  public static Settings open(Optional<Path> folder) {
    return new Settings(folder.map(f -> f.resolve(FILE)).orElse(null));
  }

  private @Nullable String read(Path from) {
    if (!Files.exists(from)) {
      return null;
    }
    try {
      values.putAll(
          MAPPER.readValue(Files.readString(from), new TypeReference<Map<String, String>>() {}));
      return null;
    } catch (IOException | JacksonException | NullPointerException e) {
      LOG.log(Level.FINE, "The settings could not be read", e);
      return "The settings could not be read and are back at their defaults." + putAside(from);
    }
  }

  private static String putAside(Path damaged) {
    Path aside = damaged.resolveSibling(FILE + ".damaged");
    try {
      Files.move(damaged, aside, StandardCopyOption.REPLACE_EXISTING);
      return " The old ones are in " + aside + ".";
    } catch (IOException e) {
      return "";
    }
  }

  /// What went wrong when they were read, in one or two sentences; empty if nothing did.
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /// The value of this name as its reader makes it; empty if there is none or it makes no sense.
  ///
  /// @param reader may throw an `IllegalArgumentException`
  public <T> Optional<T> get(String name, Function<String, T> reader) {
    String value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(value));
    } catch (IllegalArgumentException e) {
      LOG.log(Level.FINE, e, () -> "The setting " + name + " makes no sense: " + value);
      return Optional.empty();
    }
  }

  public Optional<String> get(String name) {
    return get(name, text -> text);
  }

  public void put(String name, Object value) {
    values.put(name, value.toString());
  }

  /// Writes them, if there is a folder to write them to.
  ///
  /// @throws IOException if that fails; the file is then as it was
  public void save() throws IOException {
    if (file == null) {
      return;
    }
    Path draft = file.resolveSibling("." + FILE + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(draft, MAPPER.writeValueAsString(new TreeMap<>(values)));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
