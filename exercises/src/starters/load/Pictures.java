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
    // TODO Answer a promise of the file's bytes.
    throw new UnsupportedOperationException("Not solved yet.");
  }

  /// Blurs a photograph that is in memory, on the CPU pool.
  public CompletableFuture<byte[]> blur(byte[] photograph) {
    // TODO Nothing but computing.
    throw new UnsupportedOperationException("Not solved yet.");
  }

  /// Loads a photograph and blurs it.
  public CompletableFuture<byte[]> blur(Path file) {
    // TODO It works, but a thread of the CPU pool waits for the disk. Compose it of the two above.
    return CompletableFuture.supplyAsync(() -> t.blur(file), t.cpuPool());
  }
}
