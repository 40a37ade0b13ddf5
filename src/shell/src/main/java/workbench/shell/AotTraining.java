package workbench.shell;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Builds a start-up cache: a lab JVM does what labs do, is watched by itself, and writes what it
/// has seen when it ends. The file is written beside and moved when it is whole.
///
/// Of those who build for one installation at the same time, a lock lets one do it; the system
/// frees the lock of a process that dies.
final class AotTraining {
  private static final Logger LOG = LoggerFactory.getLogger(AotTraining.class);
  private static final Duration CELL = Duration.ofSeconds(30);
  private static final Duration UNUSED = Duration.ofDays(60);

  /// What every lab can.
  private static final List<String> CELLS =
      List.of(
          "1 + 1",
          "var text = \"text\" + 1; text.length()",
          "int twice(int n) { return 2 * n; }",
          "record Point(int x, int y) {}",
          "System.out.println(new Point(twice(1), 2))",
          "java.util.stream.IntStream.range(0, 9).boxed().map(n -> twice(n)).sorted().toList()",
          "String.format(\"%d %.1f\", 1, 1.0)",
          "Integer.parseInt(\"no number\")",
          "java.util.concurrent.CompletableFuture.supplyAsync(() -> 1).thenApply(n -> n + 1).join()",
          "Thread.startVirtualThread(() -> System.out.println(1)).join()",
          """
          try (var pool = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            System.out.println(pool.submit(() -> 1).get());
          }
          """);

  private final LabOptions options;
  private final List<String> cells;
  private final Path folder;
  private final AotKey key;

  AotTraining(LabOptions options, List<String> cells, Path folder, AotKey key) {
    this.options = options;
    this.cells = cells;
    this.folder = folder;
    this.key = key;
  }

  /// The cache that there is now; empty if it could not be built, or another process builds it.
  Optional<Path> run() {
    Path cache = folder.resolve(key.fileName());
    try {
      Files.createDirectories(folder);
      Path lock = folder.resolve(key.installation() + ".lock");
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.tryLock()) {
        if (held == null) {
          return Optional.empty();
        }
        if (!Files.exists(cache)) {
          sweep();
          build(cache);
        }
        return Optional.of(cache);
      }
    } catch (IOException | RuntimeException e) {
      LOG.debug("There will be no start-up cache", e);
      return Optional.empty();
    }
  }

  private void build(Path cache) throws IOException {
    Path part = folder.resolve(key.fileName() + "." + ProcessHandle.current().pid());
    try {
      train(part);
      Files.move(part, cache, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void train(Path part) {
    try (LabShell shell = LabShell.start(options.training(part), new LabListener() {})) {
      shell.clock();
      Stream.concat(CELLS.stream(), cells.stream())
          .forEach(cell -> shell.evaluate(Cell.of(cell).within(CELL)));
    }
  }

  /// Removes what this installation has no use for any more, and what nobody has used for long.
  private void sweep() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(this::isUseless).forEach(AotCache::discard);
    }
  }

  private boolean isUseless(Path file) {
    try {
      return key.isOutdated(file.getFileName().toString())
          || Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(UNUSED));
    } catch (IOException e) {
      return false;
    }
  }
}
