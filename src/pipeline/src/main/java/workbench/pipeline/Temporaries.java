package workbench.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes the file that a save writes to before it takes the target's place.
@FunctionalInterface
interface Temporaries {
  /// Makes an empty file in the target's folder, under a name that no other file has.
  Path createBeside(Path target) throws IOException;

  /// Names that tell who made them: `.workbench-PROCESS-START-NUMBER.part`, where START is a random
  /// number drawn by every JVM, so that a process number that is used again does no harm.
  Temporaries NAMED_BY_PROCESS =
      target ->
          Files.createFile(
              target.resolveSibling(
                  ".workbench-%d-%s-%d.part"
                      .formatted(Own.PROCESS, Own.START, Own.NUMBER.incrementAndGet())));

  /// Removes the temporaries of processes that no longer run.
  static void sweep(Path directory) throws IOException {
    try (DirectoryStream<Path> parts =
        Files.newDirectoryStream(directory, ".workbench-*-*-*.part")) {
      for (Path part : parts) {
        if (isStale(part)) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private static boolean isStale(Path part) {
    Matcher name = Own.PATTERN.matcher(part.getFileName().toString());
    if (!name.matches()) {
      return false;
    }
    long process = Long.parseLong(name.group("process"));
    return process == Own.PROCESS
        ? !Own.START.equals(name.group("start"))
        : ProcessHandle.of(process).isEmpty();
  }

  /// What this JVM puts into its names.
  final class Own {
    private static final Pattern PATTERN =
        Pattern.compile("\\.workbench-(?<process>\\d{1,18})-(?<start>[0-9a-f]{16})-\\d+\\.part");
    private static final long PROCESS = ProcessHandle.current().pid();
    private static final String START = "%016x".formatted(ThreadLocalRandom.current().nextLong());
    private static final AtomicLong NUMBER = new AtomicLong();

    private Own() {}
  }
}
