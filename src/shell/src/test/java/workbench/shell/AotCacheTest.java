package workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
  /// In the JVM's list of classes, those that come from a cache have the flag S.
  private static final String IS_MAIN_CLASS_SHARED =
      """
      java.lang.management.ManagementFactory.getPlatformMBeanServer()
          .invoke(
              new javax.management.ObjectName("com.sun.management:type=DiagnosticCommand"),
              "vmClasses",
              new Object[] {new String[0]},
              new String[] {String[].class.getName()})
          .toString()
          .lines()
          .anyMatch(line -> line.matches(".* \\\\w*S\\\\w* +workbench.probe.agent.LabMain *"))\
      """;

  @TempDir static Path installation;
  @TempDir static Path caches;
  private static LabOptions options = LabOptions.of("", List.of());
  private static Path outdated = Path.of("");
  private static List<Optional<Path>> built = List.of();

  /// Two builds at the same time: it takes some seconds.
  @BeforeAll
  static void build() throws IOException {
    options = LabOptions.of(JarClassPath.in(installation), List.of()).spare(false);
    AotKey key = AotKey.of(options).orElseThrow();
    outdated = Files.createFile(caches.resolve(key.installation() + "-before.aot"));
    List<CompletableFuture<Optional<Path>>> builds =
        Stream.generate(() -> AotCache.build(options, List.of("2 * 3"), caches)).limit(2).toList();
    built = builds.stream().map(CompletableFuture::join).toList();
  }

  @Test
  void isFoundWhenItIsBuilt() {
    assertThat(AotCache.find(options, caches)).isPresent().get().isIn(cacheFiles());
    assertThat(built).contains(AotCache.find(options, caches));
  }

  @Test
  void buildsAtTheSameTimeLeaveOneCacheAndNothingBeside() {
    assertThat(cacheFiles()).hasSize(1);
    assertThat(files())
        .allMatch(f -> f.toString().endsWith(".aot") || f.toString().endsWith(".lock"));
  }

  @Test
  void anOutdatedCacheOfTheInstallationIsRemoved() {
    assertThat(outdated).doesNotExist();
  }

  @Test
  void aLabUsesIt() {
    LabOptions cached = options.aotCache(AotCache.find(options, caches));
    try (LabShell shell = LabShell.start(cached, new LabListener() {})) {
      assertThat(value(shell, IS_MAIN_CLASS_SHARED)).isEqualTo("true");
    }
    try (LabShell shell = LabShell.start(options, new LabListener() {})) {
      assertThat(value(shell, IS_MAIN_CLASS_SHARED)).isEqualTo("false");
    }
  }

  @Test
  void anyOtherFileInItsPlaceOnlyMeansASlowerStart() throws IOException {
    byte[] good = Files.readAllBytes(AotCache.find(options, caches).orElseThrow());
    Path cut = Files.write(installation.resolve("cut.aot"), Arrays.copyOf(good, good.length / 2));
    Path strange = Files.writeString(installation.resolve("strange.aot"), "no cache\n");
    Path absent = installation.resolve("absent.aot");
    for (Path cache : List.of(cut, strange, absent)) {
      try (LabShell shell =
          LabShell.start(options.aotCache(Optional.of(cache)), new LabListener() {})) {
        assertThat(value(shell, "1 + 1")).as("with %s", cache).isEqualTo("2");
      }
    }
  }

  @Test
  void whereItCannotBeWrittenThereIsNone() throws IOException {
    Path file = Files.createFile(installation.resolve("no-folder"));
    assertThat(AotCache.build(options, List.of(), file.resolve("caches")).join()).isEmpty();
  }

  @Test
  void thereIsNoneForAClassPathWithFolders() {
    LabOptions folders = LabOptions.of(System.getProperty("java.class.path"), List.of());
    assertThat(AotCache.build(folders, List.of(), caches).join()).isEmpty();
    assertThat(AotCache.find(folders, caches)).isEmpty();
  }

  @Test
  void aChangedJarHasNoneYet() throws IOException {
    Path jar = Files.createFile(installation.resolve("own.jar"));
    LabOptions own = LabOptions.of(jar.toString(), List.of());
    Optional<AotKey> before = AotKey.of(own);
    Files.writeString(jar, "changed");
    assertThat(AotKey.of(own)).isPresent().isNotEqualTo(before);
    assertThat(AotKey.of(own).orElseThrow().isOutdated(before.orElseThrow().fileName())).isTrue();
  }

  private static String value(LabShell shell, String expression) {
    return ((Outcome.Value) shell.evaluate(expression).last()).text();
  }

  private static List<Path> cacheFiles() {
    return files().stream().filter(f -> f.toString().endsWith(".aot")).toList();
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(caches)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
