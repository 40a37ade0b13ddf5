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
    CompletableFuture<byte[]> blurred = new CompletableFuture<>();
    t.cpuPool().execute(() -> {
      try {
        blurred.complete(t.blur(photograph));
      } catch (RuntimeException e) {
        blurred.completeExceptionally(e);
      }
    });
    return blurred;
  }

  /// Loads a photograph and blurs it.
  public CompletableFuture<byte[]> blur(Path file) {
    CompletableFuture<byte[]> result = new CompletableFuture<>();
    load(file).whenComplete((bytes, failure) -> {
      if (failure != null) {
        result.completeExceptionally(failure);
        return;
      }
      blur(bytes).whenComplete((blurred, e) -> {
        if (e == null) {
          result.complete(blurred);
        } else {
          result.completeExceptionally(e);
        }
      });
    });
    return result;
  }
}
