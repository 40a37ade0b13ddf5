// fails: theCallerGoesOnWhileAPhotographIsBlurred
package workbench.exercises.offload;

import java.util.concurrent.CompletableFuture;
import workbench.labs.Tools;

/// Has work done on the CPU pool. All methods are called on the UI thread. They return at once,
/// with a promise that is kept when the work is done. If the work throws, the promise fails.
public final class Darkroom {
  private final Tools t;
  private final byte[] sample;

  /// @param sample a photograph
  public Darkroom(Tools t, byte[] sample) {
    this.t = t;
    this.sample = sample;
  }

  /// Offloads an action: something is done, and there is no result.
  public CompletableFuture<Void> run(Runnable action) {
    action.run();
    return CompletableFuture.completedFuture(null);
  }

  /// Offloads a function that you write here, in place: blurs the photograph given.
  public CompletableFuture<byte[]> blur(byte[] photograph) {
    return CompletableFuture.completedFuture(t.blur(photograph));
  }

  /// Offloads a function that is there already, by its name: blurs the sample.
  public CompletableFuture<byte[]> blurSample() {
    return CompletableFuture.completedFuture(blurredSample());
  }

  private byte[] blurredSample() {
    return t.blur(sample);
  }
}
