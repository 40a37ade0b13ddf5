package workbench.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import workbench.bench.session.Session;
import workbench.shell.Assistant;

/// A session that is being opened, on a thread of its own, while the user sees the prompt.
final class OpeningSession implements AutoCloseable {
  private final CompletableFuture<Session> session = new CompletableFuture<>();

  OpeningSession(Supplier<Session> open) {
    Thread.ofPlatform()
        .daemon()
        .name("open-session")
        .start(() -> session.completeAsync(open, Runnable::run));
  }

  /// Waits until it is open.
  ///
  /// @throws workbench.shell.LabFailure if it does not open
  Session await() {
    try {
      return session.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /// The session, if it is open by now.
  Optional<Session> now() {
    return session.isDone() && !session.isCompletedExceptionally()
        ? Optional.of(session.join())
        : Optional.empty();
  }

  /// Asks the session's assistant. Empty if there is none yet, it fails, or its answer takes too
  /// long; it is cancelled then.
  <T> Optional<T> ask(Function<Assistant, CompletableFuture<T>> question, Duration patience) {
    Optional<CompletableFuture<T>> asked = now().map(s -> question.apply(s.assistant()));
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
    var _ = session.thenAccept(Session::close);
  }
}
