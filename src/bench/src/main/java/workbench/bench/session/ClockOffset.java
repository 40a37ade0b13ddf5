package workbench.bench.session;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// How the lab's clock and ours differ, from a few questions and answers: the answer that took the
/// shortest time is the most exact (Cristian's algorithm).
final class ClockOffset {
  private static final int QUESTIONS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /// The two clocks at the moment when the answer came.
  record Answer(long hostNanos, long labNanos) {}

  private final BlockingQueue<Answer> answers = new ArrayBlockingQueue<>(1);
  private volatile long offsetNanos;

  /// Asks several times; the answers come to [#answered] on another thread.
  void measure(Runnable question) {
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < QUESTIONS; i++) {
      long asked = System.nanoTime();
      Answer answer = ask(question).orElse(null);
      if (answer != null && answer.hostNanos - asked < shortest) {
        shortest = answer.hostNanos - asked;
        offsetNanos = answer.labNanos - (asked + shortest / 2);
      }
    }
  }

  /// Asks once. Whatever the lab said before its answer has come too.
  Optional<Answer> ask(Runnable question) {
    answers.clear();
    question.run();
    try {
      return Optional.ofNullable(answers.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  void answered(long hostNanos, long labNanos) {
    // Nobody waits for an answer that came too late.
    var _ = answers.offer(new Answer(hostNanos, labNanos));
  }

  /// Our reading as the lab's.
  long toLab(long hostNanos) {
    return hostNanos + offsetNanos;
  }
}
