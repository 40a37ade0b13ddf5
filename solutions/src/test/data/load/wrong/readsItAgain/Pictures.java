// fails: theBlurNeedsTheFileNoMore
package workbench.exercises.load;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import workbench.labs.Tools;

/// Blurs photographs that lie on the disk. All methods are called on the UI thread and return at
/// once; their promises fail if the file cannot be read or is no photograph.
public final class Pictures {
  private final Tools t;

  public Pictures(Tools t) {
    this.t = t;
  }

  /// Loads a file. No thread waits for it.
  public CompletableFuture<byte[]> load(Path file) {
    return t.load(file);
  }

  /// Blurs a photograph that is in memory, on the CPU pool.
  public CompletableFuture<byte[]> blur(byte[] photograph) {
    return CompletableFuture.supplyAsync(() -> t.blur(photograph), t.cpuPool());
  }

  /// Loads a photograph and blurs it.
  public CompletableFuture<byte[]> blur(Path file) {
    return load(file).thenApplyAsync(_ -> t.blur(file), t.cpuPool());
  }
}
