package workbench.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import workbench.shell.Assistant;

/// A session of some kind that is being opened, on a thread of its own, while the user sees the
/// prompt.
final class OpeningSession<S> implements AutoCloseable {
  private final CompletableFuture<S> session = new CompletableFuture<>();
  private final Function<S, Assistant> assistant;
  private final Consumer<S> close;

  OpeningSession(Supplier<S> open, Function<S, Assistant> assistant, Consumer<S> close) {
    this.assistant = assistant;
    this.close = close;
    Thread.ofPlatform()
        .daemon()
        .name("open-session")
        .start(() -> session.completeAsync(open, Runnable::run));
  }

  /// Waits until it is open.
  ///
  /// @throws workbench.shell.LabFailure if it does not open
  S await() {
    try {
      return session.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /// The session, if it is open by now.
  Optional<S> now() {
    return session.isDone() && !session.isCompletedExceptionally()
        ? Optional.of(session.join())
        : Optional.empty();
  }

  /// The session's assistant, if it is open by now.
  Optional<Assistant> assistant() {
    return now().map(assistant);
  }

  /// Asks the session's assistant. Empty if there is none yet, it fails, or its answer takes too
  /// long; it is cancelled then.
  <T> Optional<T> ask(Function<Assistant, CompletableFuture<T>> question, Duration patience) {
    Optional<CompletableFuture<T>> asked = assistant().map(question);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    CompletableFuture<T> answer = asked.get();
    try {
      return Optional.ofNullable(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException e) {
      answer.cancel(true);
      return Optional.empty();
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    var _ = session.thenAccept(close);
  }
}
