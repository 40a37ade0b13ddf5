// fails: noThreadOfTheSystemsWaits
package workbench.exercises.virtual;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    return CompletableFuture.supplyAsync(
        () -> {
          try (ExecutorService each = Executors.newCachedThreadPool()) {
            List<Future<Path>> files = new ArrayList<>();
            for (URI source : sources) {
              Path target = folder.resolve(files.size() + ".jpg");
              files.add(each.submit(() -> one(source, target)));
            }
            List<Path> saved = new ArrayList<>();
            for (Future<Path> file : files) {
              saved.add(file.get());
            }
            return saved;
          } catch (InterruptedException | ExecutionException e) {
            throw new CompletionException(e.getCause());
          }
        },
        t.virtualThreads());
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
