package workbench.labs.variants;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import workbench.labs.Arrangement;
import workbench.labs.Item;
import workbench.labs.Tools;

/// Asynchronous I/O, the blur on a pool the size of the cores, and back to the UI thread to show.
public final class CpuOffload implements Arrangement {
  @Override
  public CompletableFuture<Path> process(Item item, Tools t) {
    return t.download(item.source())
        .thenApplyAsync(t::blur, t.cpuPool())
        .thenCompose(blurred -> t.save(blurred, item.target()))
        .thenApplyAsync(t::show, t.ui());
  }
}
