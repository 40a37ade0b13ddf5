package workbench.exercises.retry;

import static workbench.probe.event.Operation.DOWNLOAD;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.pipeline.OperationFailure;
import workbench.pipeline.Reason;
import workbench.practice.Call;
import workbench.practice.Performed.State;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class RetryTest {
  private static final Duration AT_ONCE = Duration.ofMillis(10);
  private static final Duration DELAY = Duration.ofMillis(40);
  private static final Duration LONG = Duration.ofMillis(150);
  private static final Duration PATIENCE = Duration.ofMillis(700);

  @RegisterExtension final Trial trial = new Trial();

  private Call<byte[]> download(URI source, int attempts, Duration delay) {
    return trial.call(() -> new Retry(trial.tools()).download(source, attempts, delay));
  }

  private URI ridge() {
    return trial.photo("ridge");
  }

  /// Refuses the attempt that waits at the origin, and waits until its failure has arrived.
  private void refuse(URI source) {
    int before = trial.count(DOWNLOAD, State.FAILED);
    trial.origin().refuse(source);
    trial.until(() -> trial.count(DOWNLOAD, State.FAILED) > before);
  }

  private void isTriedAgain(Call<byte[]> call, int attempt) {
    trial
        .orHint(1)
        .because("The server was busy for a moment, and attempts were left.")
        .that(!call.isOver(), "Attempt %d never came: the promise is over.".formatted(attempt));
    trial.orHint(1).because("This is attempt %d.".formatted(attempt)).isAskedFor(ridge());
  }

  /// Waits for the attempt, or until nothing more is to be expected.
  private void awaitAttempt(Call<byte[]> call, int attempt) {
    trial
        .orHint(2)
        .noThreadWaitsUntil(() -> trial.origin().requests() >= attempt || call.isOver(), PATIENCE);
  }

  private boolean isPhotograph(byte[] answer) {
    return Arrays.equals(answer, trial.photograph());
  }

  @Test
  @Order(1)
  void oneAttemptIsEnoughIfItSucceeds() {
    trial.origin().releaseAll();
    byte[] answer = trial.orHint(1).result(download(ridge(), 3, AT_ONCE));
    trial.orHint(1).that(isPhotograph(answer), "It is not what was downloaded.");
    trial.orHint(1).equal(trial.origin().requests(), 1, "the number of requests");
  }

  @Test
  @Order(2)
  void aBusyServerIsAskedAgain() {
    Call<byte[]> call = download(ridge(), 3, AT_ONCE);
    trial.orHint(1).isAskedFor(ridge());
    refuse(ridge());
    awaitAttempt(call, 2);
    isTriedAgain(call, 2);
    trial.origin().release(ridge());
    byte[] answer = trial.orHint(1).result(call);
    trial.orHint(1).that(isPhotograph(answer), "It is not what was downloaded.");
  }

  @Test
  @Order(3)
  void noThreadWaitsForTheNextAttempt() {
    Call<byte[]> call = download(ridge(), 2, LONG);
    trial.orHint(2).theUiResponds();
    trial.orHint(1).isAskedFor(ridge());
    trial.orHint(2).noThreadIsOccupied();
    trial.orHint(2).heldNoThread(DOWNLOAD);
    trial.origin().refuse(ridge());
    awaitAttempt(call, 2);
    isTriedAgain(call, 2);
    trial.origin().releaseAll();
    trial.orHint(1).result(call);
  }

  @Test
  @Order(4)
  void theDelayDoubles() {
    Call<byte[]> call = download(ridge(), 4, DELAY);
    trial.orHint(1).isAskedFor(ridge());
    for (int failed = 1; failed <= 3; failed++) {
      Duration least = DELAY.multipliedBy(1L << (failed - 1));
      int next = failed + 1;
      long refused = System.nanoTime();
      trial.origin().refuse(ridge());
      awaitAttempt(call, next);
      Duration after = Duration.ofNanos(System.nanoTime() - refused);
      isTriedAgain(call, next);
      trial
          .orHint(1)
          .because(
              "A server that has too much to do needs time, and the longer the more often it says"
                  + " so.")
          .that(
              after.compareTo(least) >= 0,
              "Attempt %d came %d ms after attempt %d had failed; it should wait for %d ms."
                  .formatted(next, after.toMillis(), failed, least.toMillis()));
    }
    trial.origin().releaseAll();
    trial.orHint(1).result(call);
  }

  @Test
  @Order(5)
  void afterTheLastAttemptItFails() {
    Call<byte[]> call = download(ridge(), 3, AT_ONCE);
    for (int attempt = 1; attempt <= 3; attempt++) {
      awaitAttempt(call, attempt);
      isTriedAgain(call, attempt);
      refuse(ridge());
    }
    trial.until(() -> call.isOver() || trial.origin().requests() > 3);
    trial
        .orHint(1)
        .because("The first attempt is one of them.")
        .equal(trial.origin().requests(), 3, "the number of requests, with 3 attempts");
    isTold(trial.orHint(3).failure(call), Reason.HTTP_STATUS);
  }

  private void isTold(Throwable failure, Reason reason) {
    Throwable told = failure;
    while (told.getCause() != null && !(told instanceof OperationFailure)) {
      told = told.getCause();
    }
    trial
        .orHint(3)
        .because("Whoever waits for the promise wants to know why it failed, and only this tells.")
        .that(
            told instanceof OperationFailure operation && operation.reason() == reason,
            "The failure of the last attempt is lost.",
            List.of("the promise failed with " + failure));
  }

  @Test
  @Order(6)
  void whatWillNotPassIsTriedOnce() {
    Call<byte[]> call = download(URI.create("ftp://127.0.0.1/ridge.jpg"), 3, AT_ONCE);
    trial.until(() -> call.isOver() || trial.performed(DOWNLOAD).size() > 1);
    trial
        .orHint(1)
        .because("An address that is not on the web will not be there in a moment, either.")
        .equal(trial.performed(DOWNLOAD).size(), 1, "the number of attempts");
    isTold(trial.orHint(3).failure(call), Reason.UNSUPPORTED_SCHEME);
  }

  @Test
  @Order(7)
  void cancelStopsTheAttempts() {
    Call<byte[]> between = download(ridge(), 5, LONG);
    trial.orHint(1).isAskedFor(ridge());
    URI other = trial.photo("other");
    Call<byte[]> during = download(other, 5, AT_ONCE);
    trial.orHint(1).isAskedFor(other);
    refuse(ridge());
    int before = trial.origin().requests();
    between.cancel();
    during.cancel();
    trial.origin().refuse(other);
    boolean askedAgain = trial.until(() -> trial.origin().requests() > before);
    trial
        .orHint(3)
        .because("Nobody wants the photograph any more, and a busy server is asked for it.")
        .that(!askedAgain, "The promise was cancelled, and a further request came.");
  }
}
