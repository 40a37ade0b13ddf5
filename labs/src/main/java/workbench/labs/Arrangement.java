package workbench.labs;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// What a variant does with an item: download, blur, save, show.
@FunctionalInterface
public interface Arrangement {
  /// Begins the work on an item. It is called on the UI thread, as a click handler would be. The
  /// promise completes when the result is shown, or with the failure; what is thrown counts as the
  /// item's failure too.
  CompletableFuture<Path> process(Item item, Tools t);
}
