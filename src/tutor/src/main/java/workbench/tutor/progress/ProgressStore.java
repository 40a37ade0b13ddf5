package workbench.tutor.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Where a learner's progress of one kind is kept: one file for all, by their ids. It is read and
/// written as a whole with every change, so that the window and a terminal can share it; of two
/// changes to the same entry at the same moment the later wins. Safe on any thread; a change takes
/// a few milliseconds.
///
/// Without a folder, progress lasts as long as the process. A file that cannot be read is put
/// aside.
///
/// @param <P> a record of what is kept of one
public final class ProgressStore<P> {
  private static final Logger LOG = Logger.getLogger(ProgressStore.class.getName());
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final String name;
  private final P none;
  private final JavaType type;
  private final @Nullable Path file;
  private final Consumer<String> tell;
  private Map<String, P> all = new TreeMap<>();

  /// @param folder where the file lies; empty for nowhere
  /// @param name of the file
  /// @param none what is known of whatever is not in it
  /// @param tell called, on the thread that reads, with a sentence if the file is damaged
  public ProgressStore(
      Optional<Path> folder, String name, Class<P> kind, P none, Consumer<String> tell) {
    this.file = folder.map(f -> f.resolve(name)).orElse(null);
    this.name = name;
    this.none = none;
    this.type = MAPPER.getTypeFactory().constructMapType(TreeMap.class, String.class, kind);
    this.tell = tell;
  }

  /// How far the learner has come with this one.
  public synchronized P of(String id) {
    read();
    return all.getOrDefault(id, none);
  }

  /// Changes and keeps the progress with one.
  ///
  /// @return the new one
  /// @throws IOException if it cannot be written; it is then kept for this process only
  public synchronized P change(String id, UnaryOperator<P> change) throws IOException {
    P changed = change.apply(of(id));
    all.put(id, changed);
    write();
    return changed;
  }

  /// Forgets the progress with one.
  ///
  /// @throws IOException if that cannot be written
  public synchronized void forget(String id) throws IOException {
    read();
    all.remove(id);
    write();
  }

  private void read() {
    if (file == null || !Files.exists(file)) {
      return;
    }
    try {
      all = MAPPER.readValue(Files.readString(file), type);
    } catch (IOException | JacksonException e) {
      LOG.log(Level.FINE, "The progress could not be read", e);
      putAside(file);
    }
  }

  private void putAside(Path damaged) {
    Path aside = damaged.resolveSibling(name + ".damaged");
    try {
      Files.move(damaged, aside, StandardCopyOption.REPLACE_EXISTING);
      tell.accept(
          "Your progress could not be read and begins anew. The old one is in " + aside + ".");
    } catch (IOException e) {
      tell.accept("Your progress cannot be read: see " + damaged + ".");
    }
  }

  private void write() throws IOException {
    if (file == null) {
      return;
    }
    Path draft = file.resolveSibling("." + name + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(draft, MAPPER.writeValueAsString(all));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
