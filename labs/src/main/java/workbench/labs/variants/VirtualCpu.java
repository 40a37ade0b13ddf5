package workbench.labs.variants;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import workbench.labs.Arrangement;
import workbench.labs.Item;
import workbench.labs.Tools;

/// Asynchronous I/O, and every blur on a virtual thread of its own, as if they were more cores.
public final class VirtualCpu implements Arrangement {
  @Override
  public CompletableFuture<Path> process(Item item, Tools t) {
    return t.download(item.source())
        .thenApplyAsync(t::blur, t.virtualThreads())
        .thenCompose(blurred -> t.save(blurred, item.target()))
        .thenApplyAsync(t::show, t.ui());
  }
}
