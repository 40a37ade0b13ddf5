package workbench.ui.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import workbench.ui.files.TextFile;

/// What was written in the Sandbox and is kept from one start to the next: all texts, saved or not.
/// Of several windows that are open at once each keeps a file of its own. Safe on any thread.
final class Drafts implements AutoCloseable {
  /// All that is kept.
  ///
  /// @param current the place of the text that was seen
  /// @param history the cells that were run, oldest first
  record Kept(List<Text> texts, int current, List<String> history) {
    Kept {
      texts = List.copyOf(texts);
      history = List.copyOf(history);
    }
  }

  /// One text.
  ///
  /// @param saved the text of which nothing would be lost
  /// @param file empty if it has none
  record Text(String name, String text, String saved, String file) {}

  private static final Logger LOG = Logger.getLogger(Drafts.class.getName());
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MOST_WINDOWS = 20;

  private final @Nullable Path file;
  private final @Nullable FileChannel owned;

  private Drafts(@Nullable Path file, @Nullable FileChannel owned) {
    this.file = file;
    this.owned = owned;
  }

  /// The drafts in a folder that no other window has; without a folder none are kept.
  static Drafts open(Optional<Path> folder) {
    if (folder.isEmpty()) {
      return new Drafts(null, null);
    }
    for (int number = 1; number <= MOST_WINDOWS; number++) {
      Path file = folder.get().resolve("sandbox-" + number + ".json");
      FileChannel lock = lock(file.resolveSibling("sandbox-" + number + ".lock"));
      if (lock != null) {
        return new Drafts(file, lock);
      }
    }
    return new Drafts(null, null);
  }

  /// Null if another window has the lock, or there can be none.
  private static @Nullable FileChannel lock(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock != null) {
        return channel;
      }
      channel.close();
    } catch (IOException e) {
      LOG.log(Level.FINE, e, () -> "There can be no lock " + file);
    }
    return null;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /// What was kept; empty if nothing was. A file that makes no sense is put aside.
  Optional<Kept> read() {
    if (file == null || !Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.readValue(Files.readString(file), Kept.class))
          .filter(kept -> !kept.texts().isEmpty());
    } catch (IOException | JacksonException | NullPointerException e) {
      LOG.log(Level.WARNING, "The drafts could not be read", e);
      putAside(file);
      return Optional.empty();
    }
  }

  private static void putAside(Path damaged) {
    try {
      Files.move(
          damaged,
          damaged.resolveSibling(damaged.getFileName() + ".damaged"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Nor could they be put aside", e);
    }
  }

  /// Keeps all that there is.
  ///
  /// @throws IOException if that fails; what was kept before is then as it was
  synchronized void write(Kept kept) throws IOException {
    if (file != null && owned != null && owned.isOpen()) {
      TextFile.write(file, MAPPER.writeValueAsString(kept));
    }
  }

  @Override
  public synchronized void close() {
    if (owned != null) {
      try {
        owned.close();
      } catch (IOException e) {
        LOG.log(Level.FINE, "The lock could not be closed", e);
      }
    }
  }
}
