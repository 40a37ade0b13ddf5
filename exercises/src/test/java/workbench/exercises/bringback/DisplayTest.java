package workbench.exercises.bringback;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Receiver;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class DisplayTest {
  private static final String COMPLETER_WHY =
      "Java captures no context: without an executor, what follows runs on the thread that completes"
          + " the promise.";
  private static final String CALLER_WHY =
      "On a promise that is complete already, what follows runs on the thread that asks, at once,"
          + " unless it is handed to an executor.";
  private static final String FULL = "the disk is full";

  @RegisterExtension final Trial trial = new Trial();

  private final Receiver<String> label = new Receiver<>("the label");
  private final CompletableFuture<Path> promise = new CompletableFuture<>();

  private Display display() {
    return new Display(trial.tools(), label);
  }

  private void shownOnUi() {
    Call<?> call = trial.click(() -> display().show(promise));
    trial.orHint(1).returns(call);
  }

  private void shownOnAnother() {
    trial.on(trial.tools().background(), () -> display().show(promise));
  }

  private void keepOnThePool() {
    trial.tools().cpuPool().execute(() -> promise.complete(trial.file("ridge.jpg")));
  }

  private void failOnThePool() {
    trial
        .tools()
        .cpuPool()
        .execute(() -> promise.completeExceptionally(new IllegalStateException(FULL)));
  }

  private void fileIsShown(int hint, String why) {
    String text = trial.orHint(hint).because(why).receives(label, 1, "ui").getFirst();
    trial.orHint(1).equal(text, "ridge.jpg", "the text shown");
  }

  private void failureIsShown(String why) {
    trial
        .orHint(3)
        .because("The user waits for a photograph that will never come, and is not told.")
        .comes(() -> label.count() > 0, "The promise failed, and nothing was shown.");
    String text = trial.orHint(3).because(why).receives(label, 1, "ui").getFirst();
    trial
        .orHint(3)
        .that(
            text.contains(FULL),
            "The message of the failure is '" + FULL + "'. Shown was '" + text + "'.");
  }

  @Test
  @Order(1)
  void theFileOfAPromiseKeptBeforeIsShown() {
    promise.complete(trial.file("ridge.jpg"));
    shownOnUi();
    fileIsShown(1, "");
  }

  @Test
  @Order(2)
  void noThreadWaitsForAnOpenPromise() {
    shownOnUi();
    trial.orHint(1).theUiResponds();
    trial.orHint(1).noThreadIsOccupied();
    trial.orHint(1).receivesNothing(label);
  }

  @Test
  @Order(3)
  void theFileIsShownOnTheUiThreadWhoeverKeepsThePromise() {
    shownOnUi();
    keepOnThePool();
    fileIsShown(2, COMPLETER_WHY);
  }

  @Test
  @Order(4)
  void theFileIsShownOnTheUiThreadWhoeverAsks() {
    promise.complete(trial.file("ridge.jpg"));
    shownOnAnother();
    fileIsShown(2, CALLER_WHY);
  }

  @Test
  @Order(5)
  void aFailureIsShownOnTheUiThread() {
    shownOnUi();
    failOnThePool();
    failureIsShown(COMPLETER_WHY);
  }

  @Test
  @Order(6)
  void aFailureFromBeforeIsShownOnTheUiThread() {
    promise.completeExceptionally(new IllegalStateException(FULL));
    shownOnAnother();
    failureIsShown(CALLER_WHY);
  }
}
