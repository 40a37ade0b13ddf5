package workbench.exercises.retry;

import static workbench.probe.event.Operation.DOWNLOAD;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.pipeline.OperationFailure;
import workbench.pipeline.Reason;
import workbench.practice.Call;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class RetryTest {
  private static final Duration SHORT = Duration.ofMillis(5);
  private static final Duration LONG = Duration.ofMillis(150);
  private static final String PAUSE_WHY =
      "A server that is busy gets no better by being asked at once. Twice the pause each time lets it"
          + " recover, however many clients ask.";

  @RegisterExtension final Trial trial = new Trial();

  private URI photo() {
    return trial.photo("ridge");
  }

  private Call<byte[]> fetch(int attempts, Duration pause) {
    return trial.call(() -> new Retry(trial.tools()).fetch(photo(), attempts, pause));
  }

  /// Refuses the attempt of this number.
  ///
  /// @return when that was, on [System#nanoTime]
  private long refuse(int attempt) {
    trial.orHint(1).requestsCome(attempt);
    trial.until(() -> trial.origin().waiting() == 1);
    long refused = System.nanoTime();
    trial.origin().refuse(photo());
    return refused;
  }

  /// Whether the attempt came no sooner than this after the one before was refused. Sooner it
  /// cannot come by any delay of the machine's.
  private void comesAfter(int attempt, long refusedNanos, Duration pause) {
    trial.orHint(2).because(PAUSE_WHY).requestsCome(attempt);
    Duration passed = Duration.ofNanos(System.nanoTime() - refusedNanos);
    trial
        .orHint(2)
        .because(PAUSE_WHY)
        .that(
            passed.compareTo(pause) >= 0,
            "Attempt %d came %d ms after the one before had failed; the pause was to be %d ms."
                .formatted(attempt, passed.toMillis(), pause.toMillis()));
  }

  @Test
  @Order(1)
  void aServerThatAnswersIsAskedOnce() {
    trial.origin().releaseAll();
    Call<byte[]> call = fetch(3, SHORT);
    byte[] photograph = trial.orHint(1).result(call);
    trial.orHint(1).equal(photograph, trial.photograph(), "the photograph");
    trial.orHint(1).equal(trial.performed(DOWNLOAD).size(), 1, "the number of attempts");
  }

  @Test
  @Order(2)
  void aServerThatIsBusyIsAskedAgain() {
    Call<byte[]> call = fetch(3, SHORT);
    refuse(1);
    refuse(2);
    trial.orHint(1).requestsCome(3);
    trial.origin().releaseAll();
    trial.orHint(1).result(call);
  }

  @Test
  @Order(3)
  void theSecondAttemptComesAfterThePause() {
    fetch(2, LONG);
    long refused = refuse(1);
    comesAfter(2, refused, LONG);
  }

  @Test
  @Order(4)
  void everyPauseIsTwiceAsLong() {
    Duration pause = Duration.ofMillis(60);
    fetch(3, pause);
    refuse(1);
    long refused = refuse(2);
    comesAfter(3, refused, pause.multipliedBy(2));
  }

  @Test
  @Order(5)
  void noThreadWaitsForTheNextAttempt() {
    Call<byte[]> call = fetch(2, LONG.multipliedBy(2));
    trial.orHint(2).returns(call);
    refuse(1);
    trial.orHint(2).noThreadWaitsUntil(() -> trial.origin().requests() == 2, Duration.ofSeconds(1));
  }

  @Test
  @Order(6)
  void itIsAskedNoMoreOftenThanAllowed() {
    Call<byte[]> call = fetch(2, SHORT);
    refuse(1);
    refuse(2);
    trial.until(call::isOver);
    trial
        .orHint(3)
        .equal(trial.performed(DOWNLOAD).size(), 2, "the number of attempts, of 2 allowed");
  }

  @Test
  @Order(7)
  void thePromiseFailsAsTheLastAttemptDid() {
    Call<byte[]> call = fetch(2, SHORT);
    refuse(1);
    refuse(2);
    Throwable failure = trial.orHint(3).failure(call);
    trial
        .orHint(3)
        .because("Whoever reads it wants to know what the server said.")
        .that(
            failure instanceof OperationFailure f && f.reason() == Reason.HTTP_STATUS,
            "The promise failed with " + failure + ", not with the failure of the download.");
  }

  @Test
  @Order(8)
  void whatWillNeverWorkIsNotTriedAgain() {
    Call<byte[]> call =
        trial.call(() -> new Retry(trial.tools()).fetch(URI.create("ftp://127.0.0.1/x"), 3, SHORT));
    trial
        .orHint(3)
        .because("An address of a kind that cannot be downloaded is the same the next time.")
        .failure(call);
    trial.orHint(3).equal(trial.performed(DOWNLOAD).size(), 1, "the number of attempts");
  }

  @Test
  @Order(9)
  void nothingIsAskedOnceItIsCancelled() {
    Call<byte[]> call = fetch(5, Duration.ofMillis(50));
    trial.orHint(3).returns(call);
    refuse(1);
    trial.until(() -> trial.underWay(DOWNLOAD) == 0);
    call.cancel();
    boolean cameAgain = trial.until(() -> trial.underWay(DOWNLOAD) > 0);
    trial
        .orHint(3)
        .because("Nobody waits for the photograph any more, and the server is busy enough.")
        .that(!cameAgain, "The promise was cancelled, and the server was asked again.");
  }
}
