package workbench.labs.variants;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import workbench.labs.Arrangement;
import workbench.labs.Item;
import workbench.labs.Tools;

/// Everything on the UI thread.
public final class Blocking implements Arrangement {
  @Override
  public CompletableFuture<Path> process(Item item, Tools t) {
    byte[] original = t.downloadBlocking(item.source());
    byte[] blurred = t.blur(original);
    Path saved = t.saveBlocking(blurred, item.target());
    return completedFuture(t.show(saved));
  }
}
