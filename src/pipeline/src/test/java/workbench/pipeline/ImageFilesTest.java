package workbench.pipeline;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFilesTest {
  private static final byte[] OLD = "old".getBytes(US_ASCII);
  private static final byte[] NEW = new byte[1_000_000];

  static {
    Arrays.fill(NEW, (byte) 7);
  }

  private final ExecutorService executor =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().name("file-", 0).factory());
  private final ImageFiles files = new ImageFiles(executor, Limits.DEFAULTS);

  @TempDir Path folder;

  @AfterEach
  void close() {
    executor.close();
  }

  private static OperationFailure failure(Supplier<?> call) {
    return catchThrowableOfType(
        OperationFailure.class,
        () -> {
          try {
            call.get();
          } catch (CompletionException e) {
            throw e.getCause();
          }
        });
  }

  /// Both ways to load fail alike.
  private void loadFails(ImageFiles files, Path file, Reason reason) {
    for (OperationFailure failure :
        List.of(failure(() -> files.loadBlocking(file)), failure(() -> files.load(file).join()))) {
      assertThat(failure.reason()).as(failure.getMessage()).isEqualTo(reason);
      assertThat(failure).hasMessageContaining(file.toString());
    }
  }

  /// Both ways to save fail alike and leave nothing behind.
  private void saveFails(ImageFiles files, Path file, Reason reason) throws IOException {
    List<String> before = names();
    for (OperationFailure failure :
        List.of(
            failure(() -> files.saveBlocking(NEW, file)),
            failure(() -> files.save(NEW, file).join()))) {
      assertThat(failure.reason()).as(failure.getMessage()).isEqualTo(reason);
      assertThat(failure).hasMessageContaining(file.toString());
    }
    assertThat(names()).isEqualTo(before);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsSavedIsLoaded() throws Exception {
    Path file = folder.resolve("a.png");
    assertThat(files.save(NEW, file).get(10, SECONDS)).isEqualTo(file);
    assertThat(files.load(file).get(10, SECONDS)).isEqualTo(NEW);
    assertThat(files.saveBlocking(OLD, file)).isEqualTo(file);
    assertThat(files.loadBlocking(file)).isEqualTo(OLD);
    assertThat(files.save(new byte[0], file).get(10, SECONDS)).isEqualTo(file);
    assertThat(files.load(file).get(10, SECONDS)).isEmpty();
    assertThat(names()).containsExactly("a.png");
  }

  @Test
  void theFileExecutorDoesTheWorkAndCompletes() throws Exception {
    Path file = Files.write(folder.resolve("a.png"), NEW);
    var manual = new ManualExecutor();
    var files = new ImageFiles(manual, Limits.DEFAULTS);
    CompletableFuture<byte[]> loaded = files.load(file);
    assertThat(loaded).isNotDone();
    manual.runAll();
    assertThat(loaded.getNow(OLD)).isEqualTo(NEW);
  }

  @Test
  void sourcesThatCannotBeLoadedAreTold() throws IOException {
    loadFails(files, folder.resolve("none.png"), Reason.FILE_NOT_FOUND);
    loadFails(files, folder, Reason.UNREADABLE_SOURCE);
    Path file = Files.write(folder.resolve("a.png"), NEW);
    var small = new ImageFiles(executor, Limits.DEFAULTS.withMaxBodyBytes(999_999));
    loadFails(small, file, Reason.FILE_TOO_LARGE);
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device));
    loadFails(files, device, Reason.UNREADABLE_SOURCE);
  }

  @Test
  void targetsThatCannotBeWrittenAreTold() throws IOException {
    saveFails(files, folder, Reason.UNWRITABLE_TARGET);
    saveFails(files, folder.resolve("none/a.png"), Reason.UNWRITABLE_TARGET);
    Path file = Files.write(folder.resolve("file"), OLD);
    saveFails(files, file.resolve("a.png"), Reason.UNWRITABLE_TARGET);
  }

  @Test
  void aFolderWithoutPermissionIsTold() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(closed.toFile().setWritable(false));
    assumeFalse(Files.isWritable(closed), "this user may write everywhere");
    saveFails(files, closed.resolve("a.png"), Reason.UNWRITABLE_TARGET);
  }

  @Test
  void aFolderThatTakesNoFilesIsTold() throws IOException {
    Path kernel = Path.of("/sys");
    assumeTrue(Files.isDirectory(kernel));
    saveFails(files, kernel.resolve("photo.jpg"), Reason.UNWRITABLE_TARGET);
  }

  @Test
  void aFullDiskLeavesTheOldFile() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    var onFullDisk =
        new ImageFiles(
            executor,
            Limits.DEFAULTS,
            target -> Files.createSymbolicLink(target.resolveSibling("temporary"), full));
    Path target = Files.write(folder.resolve("a.png"), OLD);
    saveFails(onFullDisk, target, Reason.DISK_FULL);
    assertThat(target).hasBinaryContent(OLD);
  }

  /// Cancels after every number of steps that a save takes.
  @Test
  void aCancelledSaveLeavesTheOldFileAndAFinishedOneCannotBeCancelled() throws IOException {
    Path target = folder.resolve("a.png");
    int cancelled = 0;
    boolean saved = false;
    for (int steps = 0; !saved; steps++) {
      Files.write(target, OLD);
      var manual = new ManualExecutor();
      CompletableFuture<Path> save = new ImageFiles(manual, Limits.DEFAULTS).save(NEW, target);
      for (int i = 0; i < steps; i++) {
        manual.runOne();
      }
      saved = !save.cancel(true);
      cancelled += saved ? 0 : 1;
      manual.runAll();
      assertThat(save.isCancelled()).isNotEqualTo(saved);
      assertThat(target).hasBinaryContent(saved ? NEW : OLD);
      assertThat(names()).containsExactly("a.png");
    }
    assertThat(cancelled).isGreaterThan(4);
  }

  @Test
  void aSaveThatTimedOutIsNotCommitted() throws IOException {
    Path target = Files.write(folder.resolve("a.png"), OLD);
    var manual = new ManualExecutor();
    CompletableFuture<Path> save = new ImageFiles(manual, Limits.DEFAULTS).save(NEW, target);
    manual.runOne();
    save.completeExceptionally(new IllegalStateException("given up"));
    manual.runAll();
    assertThat(target).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("a.png");
  }

  @Test
  void aCancelledLoadEnds() throws IOException {
    Path file = Files.write(folder.resolve("a.png"), NEW);
    var manual = new ManualExecutor();
    CompletableFuture<byte[]> load = new ImageFiles(manual, Limits.DEFAULTS).load(file);
    manual.runOne();
    load.cancel(true);
    int steps = 0;
    while (manual.runOne()) {
      steps++;
    }
    assertThat(steps).isLessThan(2);
  }

  @Test
  void anInterruptLeavesTheOldFileAndStaysSet() throws IOException {
    Path target = Files.write(folder.resolve("a.png"), OLD);
    for (Supplier<?> call :
        List.<Supplier<?>>of(
            () -> files.saveBlocking(NEW, target), () -> files.loadBlocking(target))) {
      Thread.currentThread().interrupt();
      var thrown = catchThrowableOfType(CancellationException.class, call::get);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(thrown).hasMessageContaining(target.toString());
    }
    assertThat(target).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("a.png");
  }

  @Test
  void onlyStaleTemporariesAreSwept() throws IOException {
    Path mine = Temporaries.NAMED_BY_PROCESS.createBeside(folder.resolve("a.png"));
    String name = mine.getFileName().toString();
    long process = ProcessHandle.current().pid();
    long parent = ProcessHandle.current().parent().orElseThrow().pid();
    String otherStart = name.replaceFirst("-[0-9a-f]{16}-", "-0123456789abcdef-");
    String running = otherStart.replaceFirst("-" + process + "-", "-" + parent + "-");
    String gone = otherStart.replaceFirst("-" + process + "-", "-999999999999-");
    for (String other : List.of(otherStart, running, gone, ".workbench-a-b-c.part", "a.part")) {
      Files.createFile(folder.resolve(other));
    }
    ImageFiles.sweep(folder);
    assertThat(names()).containsExactlyInAnyOrder(name, running, ".workbench-a-b-c.part", "a.part");
    ImageFiles.sweep(folder.resolve("none"));
  }
}
