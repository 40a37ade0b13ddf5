package workbench.origin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The photographs at every size that was asked for, each scaled and encoded once, on threads of
/// their own so that no connection waits for another's pixels. What was used longest ago is dropped
/// when all together take more than the given number of bytes.
final class ScaledPhotographs implements AutoCloseable {
  private record Key(Photograph photograph, int size) {}

  /// More would be faster, but an image of the largest size takes 300 MB while it is scaled.
  private static final int SCALERS = 2;

  private final ExecutorService scaler =
      Executors.newFixedThreadPool(
          SCALERS, Thread.ofPlatform().name("origin-scaler").daemon().factory());
  private final Map<Key, CompletableFuture<byte[]>> jpegs = new LinkedHashMap<>(64, 0.75f, true);
  private final long mostBytes;
  private long bytes;
  private volatile boolean closed;

  ScaledPhotographs(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /// The photograph at this size, when it is ready. The array is shared: it must not be written to.
  /// Completes on a scaler's thread; cancelling changes nothing for others. Fails if the image
  /// cannot be scaled, or if this is closed meanwhile.
  CompletableFuture<byte[]> get(Photograph photograph, int size) {
    if (size == Photograph.STORED_SIZE) {
      return CompletableFuture.completedFuture(photograph.jpeg());
    }
    var key = new Key(photograph, size);
    synchronized (jpegs) {
      CompletableFuture<byte[]> known = jpegs.get(key);
      if (known != null) {
        return known.copy();
      }
      CompletableFuture<byte[]> scaled = new CompletableFuture<>();
      scaler.execute(() -> complete(key, scaled)); // Rejected when closed: then nothing is kept.
      jpegs.put(key, scaled);
      return scaled.copy();
    }
  }

  private void complete(Key key, CompletableFuture<byte[]> scaled) {
    try {
      if (closed) {
        throw new IllegalStateException("The origin was closed.");
      }
      byte[] jpeg = JpegScaler.scale(key.photograph().jpeg(), key.size());
      keep(jpeg.length);
      scaled.complete(jpeg);
    } catch (IOException e) {
      forget(key, scaled, new UncheckedIOException(e));
    } catch (Throwable e) { // An OutOfMemoryError, too, fails this image and no other.
      forget(key, scaled, e);
    }
  }

  private void forget(Key key, CompletableFuture<byte[]> scaled, Throwable failure) {
    synchronized (jpegs) {
      jpegs.remove(key);
    }
    scaled.completeExceptionally(failure);
  }

  private void keep(long added) {
    synchronized (jpegs) {
      bytes += added;
      Iterator<CompletableFuture<byte[]>> eldest = jpegs.values().iterator();
      while (bytes > mostBytes && eldest.hasNext()) {
        CompletableFuture<byte[]> jpeg = eldest.next();
        if (jpeg.isDone()) {
          bytes -= jpeg.join().length;
          eldest.remove();
        }
      }
    }
  }

  /// Waits for the images that are being scaled and drops those that wait.
  @Override
  public void close() {
    closed = true;
    scaler.close();
  }
}
