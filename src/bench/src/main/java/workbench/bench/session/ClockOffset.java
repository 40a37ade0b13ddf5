package workbench.bench.session;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// How the lab's clock and ours differ, from a few questions and answers: the answer that took the
/// shortest time is the most exact (Cristian's algorithm).
final class ClockOffset {
  private static final int QUESTIONS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /// The two clocks at the moment when the answer came.
  ///
  /// @param number which question of this lab it answers, from 1
  private record Answer(int number, long hostNanos, long labNanos) {}

  private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private volatile long offsetNanos;

  /// Another lab has started: what the last one was asked will not be answered.
  void begin() {
    asked.set(0);
    answered.set(0);
    answers.clear();
  }

  /// Asks several times; the answers come to [#answered] on another thread.
  void measure(Runnable question) {
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < QUESTIONS; i++) {
      long askedNanos = System.nanoTime();
      Answer answer = ask(question).orElse(null);
      if (answer != null && answer.hostNanos - askedNanos < shortest) {
        shortest = answer.hostNanos - askedNanos;
        offsetNanos = answer.labNanos - (askedNanos + shortest / 2);
      }
    }
  }

  /// Asks, and waits until all that the lab had to say before has come, for a second at most.
  void catchUp(Runnable question) {
    var _ = ask(question);
  }

  /// Answers come in the order of the questions; one that came too late is passed over.
  private Optional<Answer> ask(Runnable question) {
    int number = asked.incrementAndGet();
    question.run();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      @Nullable Answer answer;
      do {
        answer = answers.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      } while (answer != null && answer.number < number);
      return Optional.ofNullable(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  void answered(long hostNanos, long labNanos) {
    answers.add(new Answer(answered.incrementAndGet(), hostNanos, labNanos));
  }

  /// Our reading as the lab's.
  long toLab(long hostNanos) {
    return hostNanos + offsetNanos;
  }
}
