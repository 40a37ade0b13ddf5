package workbench.exercises.lostexception;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import workbench.labs.Tools;

/// Photographs on their way to the disk.
public final class Outbox {
  private final Tools t;
  private final Consumer<Throwable> reporter;

  /// @param reporter tells the user of a failure; to be called on the UI thread
  public Outbox(Tools t, Consumer<Throwable> reporter) {
    this.t = t;
    this.reporter = reporter;
  }

  /// Downloads the photograph, blurs it and saves it. Called on the UI thread; never throws.
  ///
  /// Whatever fails, and wherever, is told to the reporter: once, on the UI thread, and as it was
  /// thrown, without a `CompletionException` around it.
  ///
  /// @return a promise of the file saved, which fails if anything does
  public CompletableFuture<Path> post(URI source, Path target) {
    CompletableFuture<Path> saved = new CompletableFuture<>();
    t.virtualThreads().execute(() -> {
      try {
        byte[] blurred = t.blur(t.downloadBlocking(source));
        saved.complete(t.saveBlocking(blurred, target));
      } catch (Exception e) {
        t.ui().execute(() -> reporter.accept(e));
        saved.completeExceptionally(e);
      }
    });
    return saved;
  }
}
