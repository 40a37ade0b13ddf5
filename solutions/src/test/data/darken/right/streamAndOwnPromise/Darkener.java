package workbench.exercises.darken;

import java.awt.Color;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Darkens photographs, pixel by pixel.
public final class Darkener {
  private final Executor pool;

  /// @param pool does the computing
  public Darkener(Executor pool) {
    this.pool = pool;
  }

  /// Subtracts the amount from the red, the green and the blue of every pixel; what would fall
  /// below zero is zero. The alpha stays. Called on the UI thread; returns at once, and all that
  /// takes time for a large photograph is done by the pool, be it computing or copying.
  ///
  /// @param pixels one `int` a pixel, 0xAARRGGBB; not changed by this method, nor by the caller
  ///   before the promise is kept
  /// @param amount 0 to 255
  /// @return a promise of the new pixels
  public CompletableFuture<int[]> darken(int[] pixels, int amount) {
    CompletableFuture<int[]> promise = new CompletableFuture<>();
    pool.execute(() -> {
      try {
        promise.complete(Arrays.stream(pixels).map(pixel -> darker(pixel, amount)).toArray());
      } catch (RuntimeException e) {
        promise.completeExceptionally(e);
      }
    });
    return promise;
  }

  private static int darker(int pixel, int amount) {
    Color color = new Color(pixel, true);
    return new Color(
            Math.max(0, color.getRed() - amount),
            Math.max(0, color.getGreen() - amount),
            Math.max(0, color.getBlue() - amount),
            color.getAlpha())
        .getRGB();
  }
}
