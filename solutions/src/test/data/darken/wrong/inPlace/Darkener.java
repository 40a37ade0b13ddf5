// fails: theArrayGivenStaysAsItWas
package workbench.exercises.darken;

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
    return CompletableFuture.supplyAsync(() -> darkened(pixels, amount), pool);
  }

  private static int[] darkened(int[] pixels, int amount) {
    int[] darkened = pixels;
    for (int i = 0; i < pixels.length; i++) {
      darkened[i] = darkened(pixels[i], amount);
    }
    return darkened;
  }

  private static int darkened(int pixel, int amount) {
    int alpha = pixel & 0xFF000000;
    int red = Math.max(0, (pixel >> 16 & 0xFF) - amount);
    int green = Math.max(0, (pixel >> 8 & 0xFF) - amount);
    int blue = Math.max(0, (pixel & 0xFF) - amount);
    return alpha | red << 16 | green << 8 | blue;
  }
}
