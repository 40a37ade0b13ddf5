package workbench.labs.variants;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import workbench.labs.Arrangement;
import workbench.labs.Item;
import workbench.labs.Tools;

/// Plain blocking code on a virtual thread an item; only as many blur at once as there are cores.
public final class VirtualThreads implements Arrangement {
  @Override
  public CompletableFuture<Path> process(Item item, Tools t) {
    return supplyAsync(
            () -> {
              byte[] original = t.downloadBlocking(item.source());
              Semaphore cores = t.cores();
              cores.acquireUninterruptibly();
              byte[] blurred;
              try {
                blurred = t.blur(original);
              } finally {
                cores.release();
              }
              return t.saveBlocking(blurred, item.target());
            },
            t.virtualThreads())
        .thenApplyAsync(t::show, t.ui());
  }
}
