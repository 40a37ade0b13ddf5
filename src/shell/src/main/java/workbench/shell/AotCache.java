package workbench.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The JVM's own start-up cache for labs (JEP 483, 514 and 515): their classes, loaded and linked,
/// and what is worth compiling. With it a lab JVM is up in a fraction of the time; without it
/// nothing is missing. A cache that does not fit any more is passed over by the JVM, and so by us.
///
/// It is made once for each installation, and lies among the user's caches. Where it cannot be
/// made, or is not wanted, nobody is told.
public final class AotCache {
  private static final Logger LOG = LoggerFactory.getLogger(AotCache.class);

  private AotCache() {}

  /// The same options with the cache, if it has been built. If not, it is built meanwhile, in the
  /// background, for later starts.
  ///
  /// @param cells as for [#build]
  public static LabOptions useOrBuild(LabOptions options, List<String> cells) {
    Optional<Path> found = find(options);
    if (found.isEmpty()) {
      var _ = build(options, cells);
    }
    return options.aotCache(found);
  }

  /// The same options with the cache, if it has been built.
  public static LabOptions use(LabOptions options) {
    return options.aotCache(find(options));
  }

  /// The cache of this installation: of this JVM and class path as they are now. Empty if it has
  /// not been built.
  public static Optional<Path> find(LabOptions options) {
    return find(options, AotFolder.ofUser());
  }

  static Optional<Path> find(LabOptions options, Path folder) {
    Optional<Path> found =
        AotKey.of(options).map(key -> folder.resolve(key.fileName())).filter(Files::isReadable);
    found.ifPresent(AotCache::touch);
    return found;
  }

  /// Its time tells when it was last used.
  private static void touch(Path cache) {
    try {
      Files.setLastModifiedTime(cache, FileTime.from(Instant.now()));
    } catch (IOException e) {
      LOG.debug("The time of {} cannot be set", cache, e);
    }
  }

  /// Removes a cache with which no lab came up, so that it is built anew.
  static void discard(Path cache) {
    try {
      Files.deleteIfExists(cache);
    } catch (IOException e) {
      LOG.debug("{} stays behind", cache, e);
    }
  }

  /// Builds the cache, unless there is one or another process is about to, on a thread named
  /// `lab-aot`, with a lab JVM of lowest priority: that takes some ten seconds. Labs do not wait
  /// for it. Cancelling the future does nothing; the host may end before.
  ///
  /// @param cells what the lab evaluates while it is watched, beside what every lab can; a cell
  ///   that fails does no harm
  /// @return the cache; empty if there is none, for whatever reason
  public static CompletableFuture<Optional<Path>> build(LabOptions options, List<String> cells) {
    return build(options, cells, AotFolder.ofUser());
  }

  static CompletableFuture<Optional<Path>> build(
      LabOptions options, List<String> cells, Path folder) {
    Optional<AotKey> key = AotKey.of(options);
    if (key.isEmpty()) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    CompletableFuture<Optional<Path>> built = new CompletableFuture<>();
    AotTraining training = new AotTraining(options, cells, folder, key.get());
    Thread.ofPlatform()
        .daemon()
        .name("lab-aot")
        .start(() -> built.completeAsync(training::run, Runnable::run));
    return built.copy();
  }
}
