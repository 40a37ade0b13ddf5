package workbench.exercises.starving;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
    CompletableFuture<List<Path>> files = CompletableFuture.completedFuture(new ArrayList<>());
    int number = 0;
    for (URI source : sources) {
      Path target = folder.resolve(number++ + ".jpg");
      files =
          files.thenCombine(
              one(source, target),
              (list, file) -> {
                list.add(file);
                return list;
              });
    }
    return files;
  }

  private CompletableFuture<Path> one(URI source, Path target) {
    return t.download(source)
        .thenApplyAsync(t::blur, t.cpuPool())
        .thenCompose(blurred -> t.save(blurred, target));
  }
}
