package workbench.labs.variants;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import workbench.labs.Arrangement;
import workbench.labs.Item;
import workbench.labs.Tools;

/// Blocking calls on a pool with a thread for every item.
public final class BigPool implements Arrangement {
  @Override
  public CompletableFuture<Path> process(Item item, Tools t) {
    return supplyAsync(
            () -> {
              byte[] original = t.downloadBlocking(item.source());
              byte[] blurred = t.blur(original);
              return t.saveBlocking(blurred, item.target());
            },
            t.bigPool())
        .thenApplyAsync(t::show, t.ui());
  }
}
