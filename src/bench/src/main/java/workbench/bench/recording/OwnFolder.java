package workbench.bench.recording;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A hidden folder that belongs to one open store: in it lie the recordings that it is writing, and
/// those that it has deleted and could bring back. It is locked as long as the store is open. The
/// system lifts the lock of a process that dies; then another store finds what was written.
final class OwnFolder implements AutoCloseable {
  private static final String PREFIX = ".window-";
  private static final String LOCK = "lock";
  private static final String TRASH = "deleted";
  private static final int ATTEMPTS = 10;

  /// Those of this process. To try such a lock would be to lose it, on systems where closing any
  /// channel of a file drops the process's locks of it.
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private OwnFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /// Makes a folder in the store's.
  static OwnFolder make(Path store) throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      Path folder = store.resolve(PREFIX + UUID.randomUUID()).toAbsolutePath();
      OURS.add(folder);
      Files.createDirectories(folder.resolve(TRASH));
      Optional<FileChannel> channel = lock(folder);
      if (channel.isPresent()) {
        return new OwnFolder(folder, channel.get());
      }
      OURS.remove(folder);
    }
    throw new IOException("its lock cannot be had");
  }

  /// Locks a folder that nobody has; empty if somebody has, or it has vanished meanwhile.
  private static Optional<FileChannel> lock(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null && Files.exists(file)) {
        return Optional.of(channel);
      }
    } catch (NoSuchFileException | OverlappingFileLockException e) {
      // Somebody else was faster.
    }
    closeIfOpen(channel);
    return Optional.empty();
  }

  private static void closeIfOpen(@Nullable FileChannel channel) throws IOException {
    if (channel != null) {
      channel.close();
    }
  }

  /// The recordings that stores which are no more had not finished, taken out of their folders,
  /// which are removed.
  ///
  /// @param rescue takes one
  static void rescue(Path store, Rescue rescue) throws IOException {
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(store, PREFIX + "*")) {
      all.forEach(folder -> folders.add(folder.toAbsolutePath()));
    }
    for (Path folder : folders) {
      Optional<FileChannel> channel = OURS.contains(folder) ? Optional.empty() : lock(folder);
      if (channel.isPresent()) {
        try (FileChannel _ = channel.get();
            DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*.jsonl")) {
          for (Path recording : left) {
            rescue.take(recording);
          }
        }
        remove(folder);
      }
    }
  }

  /// Takes a recording out of a folder that is to be removed.
  interface Rescue {
    void take(Path recording) throws IOException;
  }

  /// Where a recording of this name is written.
  Path writing(String id) {
    return folder.resolve(id);
  }

  /// Where a deleted recording of this name lies.
  Path deleted(String id) {
    return folder.resolve(TRASH).resolve(id);
  }

  private static void remove(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            Files.deleteIfExists(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /// Removes the folder with all that was deleted.
  @Override
  public void close() throws IOException {
    try (channel) {
      remove(folder.resolve(TRASH));
    }
    remove(folder);
    OURS.remove(folder);
  }
}
