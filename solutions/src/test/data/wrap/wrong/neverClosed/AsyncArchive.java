// fails: closingInterruptsWhatWaits
package workbench.exercises.wrap;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// An asynchronous front of an archive that can only block.
public final class AsyncArchive implements AutoCloseable {
  /// The library as it is. Its calls wait until the archive has answered, and can be interrupted.
  public interface Archive {
    /// Fetches a photograph, while the calling thread waits.
    byte[] fetch(String name);
  }

  private final Archive archive;
  private final ExecutorService pool;

  /// @param threads how many calls of the archive may be under way at once
  public AsyncArchive(Archive archive, int threads) {
    this.archive = archive;
    this.pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
  }

  /// Fetches a photograph. Called on the UI thread; what is more than the archive may do at once waits
  /// its turn.
  ///
  /// @return a promise that fails as the archive did, and with an `IllegalStateException` once this
  ///   front is closed
  public CompletableFuture<byte[]> fetch(String name) {
    return CompletableFuture.supplyAsync(() -> archive.fetch(name), pool);
  }

  /// Closes this front at once: calls that wait are interrupted, what was to come is not done, and no
  /// thread of it is left.
  @Override
  public void close() {

  }
}
