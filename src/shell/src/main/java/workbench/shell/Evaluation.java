package workbench.shell;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import workbench.shell.StopReport.Step;

/// One cell under evaluation. The evaluating thread and one that stops it meet here.
final class Evaluation {
  private final CountDownLatch over = new CountDownLatch(1);
  private final CompletableFuture<List<Step>> steps = new CompletableFuture<>();
  private final CompletableFuture<StopReport> prompt = new CompletableFuture<>();

  // Guarded by this.
  private boolean ended;
  private boolean wished;
  private long wishedAtNanos;

  /// The wish to stop it. Answers false if it came too late.
  synchronized boolean wish(long atNanos) {
    if (!ended) {
      wished = true;
      wishedAtNanos = atNanos;
    }
    return !ended;
  }

  /// Nothing of the cell runs any more. Answers whether somebody wished so before.
  synchronized boolean end() {
    ended = true;
    over.countDown();
    return wished;
  }

  boolean awaitEnd(Duration patience) throws InterruptedException {
    return over.await(patience.toNanos(), TimeUnit.NANOSECONDS);
  }

  /// What was tried until it ended.
  void took(List<Step> taken) {
    steps.complete(taken);
  }

  /// Waits for those who stop it, and says what it took until now.
  StopReport report() {
    List<Step> taken = steps.join();
    synchronized (this) {
      return new StopReport(taken, Duration.ofNanos(System.nanoTime() - wishedAtNanos));
    }
  }

  /// The next cell may come.
  void done(StopReport report) {
    prompt.complete(report);
  }

  StopReport awaitPrompt() {
    return prompt.join();
  }
}
