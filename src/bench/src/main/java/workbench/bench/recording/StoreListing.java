package workbench.bench.recording;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Lists a folder of recordings. What has not changed since the last time is not read again. One
/// thread only.
final class StoreListing {
  private static final Logger LOG = Logger.getLogger(StoreListing.class.getName());

  /// When a file and the one beside it were changed last.
  private record Stamp(long bytes, FileTime file, @Nullable FileTime side) {}

  private record Known(Stamp stamp, Optional<KeptRecording> recording) {}

  private Map<Path, Known> known = new HashMap<>();

  /// The recordings, in no order; files that hold no run are passed over.
  List<KeptRecording> list(Path folder) throws IOException {
    Map<Path, Known> now = new HashMap<>();
    for (Path file : files(folder)) {
      try {
        Stamp stamp = stamp(file);
        Known before = known.get(file);
        now.put(
            file,
            before != null && before.stamp.equals(stamp)
                ? before
                : new Known(stamp, read(file, stamp.bytes)));
      } catch (IOException e) {
        // It has just gone, or cannot be read: then the others are still there.
        LOG.log(Level.FINE, e, () -> file + " cannot be listed");
      }
    }
    known = now;
    return now.values().stream().flatMap(k -> k.recording.stream()).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(folder, "[!.]*" + RecordingName.END)) {
      all.forEach(files::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return files;
  }

  private static Stamp stamp(Path file) throws IOException {
    BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
    return new Stamp(facts.size(), facts.lastModifiedTime(), changedAt(SideFile.of(file)));
  }

  private static @Nullable FileTime changedAt(Path side) throws IOException {
    try {
      return Files.getLastModifiedTime(side);
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /// What there is of a recording, with a summary that is kept for the next time.
  private static Optional<KeptRecording> read(Path file, long bytes) throws IOException {
    Path beside = SideFile.of(file);
    Optional<SideFile> side = SideFile.read(beside);
    if (side.isEmpty()) {
      side = SummaryScan.of(file).map(summary -> new SideFile("", "", summary));
      if (side.isPresent()) {
        keep(side.get(), beside);
      }
    }
    String id = String.valueOf(file.getFileName());
    return side.map(s -> new KeptRecording(id, file, bytes, s.summary(), s.name(), s.note()));
  }

  /// Keeps what a list says of a recording. Without it the summary is read again the next time.
  static void keep(SideFile side, Path beside) {
    try {
      side.writeIfNone(beside);
    } catch (IOException e) {
      LOG.log(Level.FINE, "A summary could not be kept and is read again the next time", e);
    }
  }

  /// A number that is another one when the folder's files are.
  static int fingerprint(Path folder) {
    int sum = 0;
    try {
      for (Path file : files(folder)) {
        sum += 31 * file.hashCode() + stamp(file).hashCode();
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "The folder cannot be looked at", e);
    }
    return sum;
  }
}
