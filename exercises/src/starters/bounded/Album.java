package workbench.exercises.bounded;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import workbench.labs.Tools;

/// Processes a whole album of photographs, a few at a time.
public final class Album {
  private final Tools t;

  public Album(Tools t) {
    this.t = t;
  }

  /// Processes all photographs. They are begun in their order, and no more than `limit` are under
  /// way at a time: as soon as one is over, whichever it is, the next one begins. Called on the UI
  /// thread; no platform thread waits for a free place.
  ///
  /// If one fails, the others are processed all the same, and the promise fails.
  ///
  /// @param limit 1 or more
  /// @param process begins to download, blur and save one photograph, and answers a promise of the
  ///   file saved; it may be called on any thread
  /// @return a promise of the files, in the order of the photographs
  public CompletableFuture<List<Path>> all(
      List<URI> photographs, int limit, Function<URI, CompletableFuture<Path>> process) {
    // TODO Begin the next one when one is over.
    throw new UnsupportedOperationException("Not solved yet.");
  }
}
