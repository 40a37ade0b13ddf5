package workbench.labs.variants;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import workbench.labs.Arrangement;
import workbench.labs.Item;
import workbench.labs.Tools;

/// Asynchronous I/O, but every continuation comes back to the UI thread, the blur included.
public final class AsyncIo implements Arrangement {
  @Override
  public CompletableFuture<Path> process(Item item, Tools t) {
    return t.download(item.source())
        .thenApplyAsync(t::blur, t.ui())
        .thenCompose(blurred -> t.save(blurred, item.target()))
        .thenApplyAsync(t::show, t.ui());
  }
}
