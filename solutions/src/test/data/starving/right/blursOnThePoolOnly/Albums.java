package workbench.exercises.starving;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import workbench.labs.Tools;

/// Makes albums of blurred photographs.
public final class Albums {
  private final Tools t;

  public Albums(Tools t) {
    this.t = t;
  }

  /// Downloads, blurs and saves the photographs of an album: the first one as `0.jpg` in the folder,
  /// the next as `1.jpg`, and so on. Called on the UI thread, also while other albums are made.
  ///
  /// @return a promise of the saved files, in the order of the sources; it fails if one of them
  ///   failed
  public CompletableFuture<List<Path>> album(List<URI> sources, Path folder) {
    CompletableFuture<List<Path>> album = new CompletableFuture<>();
    Path[] saved = new Path[sources.size()];
    AtomicInteger left = new AtomicInteger(saved.length);
    for (int i = 0; i < saved.length; i++) {
      int number = i;
      t.download(sources.get(i))
          .whenComplete(
              (original, lost) -> {
                if (lost != null) {
                  album.completeExceptionally(lost);
                  return;
                }
                t.cpuPool()
                    .execute(
                        () -> {
                          try {
                            byte[] blurred = t.blur(original);
                            t.save(blurred, folder.resolve(number + ".jpg"))
                                .whenComplete(
                                    (file, failure) -> {
                                      if (failure != null) {
                                        album.completeExceptionally(failure);
                                        return;
                                      }
                                      saved[number] = file;
                                      if (left.decrementAndGet() == 0) {
                                        album.complete(List.of(saved));
                                      }
                                    });
                          } catch (RuntimeException e) {
                            album.completeExceptionally(e);
                          }
                        });
              });
    }
    return album;
  }
}
