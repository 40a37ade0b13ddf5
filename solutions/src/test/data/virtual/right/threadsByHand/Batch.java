package workbench.exercises.virtual;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import workbench.labs.Tools;

/// Downloads, blurs and saves many photographs.
public final class Batch {
  private final Tools t;

  public Batch(Tools t) {
    this.t = t;
  }

  /// Downloads, blurs and saves each photograph: the first one as `0.jpg` in the folder, the next as
  /// `1.jpg`, and so on. Called on the UI thread.
  ///
  /// @return a promise of the saved files, in the order of the sources; it fails if one of them
  ///   failed
  public CompletableFuture<List<Path>> process(List<URI> sources, Path folder) {
    CompletableFuture<List<Path>> all = new CompletableFuture<>();
    Path[] saved = new Path[sources.size()];
    AtomicInteger left = new AtomicInteger(saved.length);
    for (int i = 0; i < saved.length; i++) {
      int number = i;
      Thread.startVirtualThread(
          () -> {
            try {
              saved[number] = one(sources.get(number), folder.resolve(number + ".jpg"));
            } catch (RuntimeException e) {
              all.completeExceptionally(e);
            }
            if (left.decrementAndGet() == 0) {
              if (!all.isDone()) {
                all.complete(List.of(saved));
              }
            }
          });
    }
    return all;
  }

  private Path one(URI source, Path target) {
    byte[] original = t.downloadBlocking(source);
    t.cores().acquireUninterruptibly();
    byte[] blurred;
    try {
      blurred = t.blur(original);
    } finally {
      t.cores().release();
    }
    return t.saveBlocking(blurred, target);
  }
}
