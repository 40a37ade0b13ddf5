package workbench.exercises.offload;

import static workbench.probe.event.Operation.BLUR;

import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Receiver;
import workbench.practice.Trial;
import workbench.testkit.Gate;

@TestMethodOrder(OrderAnnotation.class)
class DarkroomTest {
  private static final String POOL_WHY =
      "The CPU pool has a thread a core and is yours. Any other thread is somebody else's: the UI"
          + " thread has a window to paint, and the common pool is shared by the whole program.";

  @RegisterExtension final Trial trial = new Trial();

  private final Receiver<String> done = new Receiver<>("the list of what is done");

  private Darkroom darkroom() {
    return new Darkroom(trial.tools(), trial.photograph());
  }

  private Call<byte[]> blur() {
    return trial.call(() -> darkroom().blur(trial.photograph()));
  }

  private Call<byte[]> blurSample() {
    return trial.call(() -> darkroom().blurSample());
  }

  @Test
  @Order(1)
  void anActionIsDoneOnTheCpuPool() {
    Call<Void> call = trial.call(() -> darkroom().run(() -> done.accept("the action")));
    trial.orHint(1).completes(call);
    trial.orHint(2).because(POOL_WHY).receives(done, 1, "cpu-");
  }

  @Test
  @Order(2)
  void theCallerGoesOnWhileTheActionIsDone() {
    try (Gate gate = new Gate("inside the action")) {
      Call<Void> call = trial.call(() -> darkroom().run(gate::await));
      trial.orHint(1).comes(() -> gate.waiting() == 1, "The action was not begun.");
      trial.orHint(1).returns(call);
      trial.orHint(1).theUiResponds();
      trial
          .orHint(2)
          .because("A promise says that the work is done. Whoever relies on it is misled.")
          .staysOpen(call, "The promise of the action was kept before the action was over.");
      gate.open();
      trial.orHint(1).completes(call);
    }
  }

  @Test
  @Order(3)
  void theCallerGoesOnWhileAPhotographIsBlurred() {
    goesOnDuring(darkroom -> trial.call(() -> darkroom.blur(trial.photograph())));
  }

  @Test
  @Order(4)
  void theCallerGoesOnWhileTheSampleIsBlurred() {
    goesOnDuring(darkroom -> trial.call(darkroom::blurSample));
  }

  private void goesOnDuring(Function<Darkroom, Call<byte[]>> made) {
    trial.hold(BLUR);
    Call<byte[]> call = made.apply(darkroom());
    trial.orHint(1).begins(BLUR, 1);
    trial.orHint(1).theUiResponds();
    trial.orHint(1).returns(call);
    trial.release(BLUR);
    trial.orHint(1).result(call);
  }

  @Test
  @Order(5)
  void bothBlursRunOnTheCpuPool() {
    trial.orHint(1).result(blur());
    trial.orHint(1).result(blurSample());
    trial.orHint(2).because(POOL_WHY).ranOn(BLUR, "cpu-");
  }

  @Test
  @Order(6)
  void theBlurredPhotographArrivesInThePromise() {
    byte[] blurred = trial.orHint(1).result(blur());
    byte[] sample = trial.orHint(1).result(blurSample());
    byte[] expected = trial.tools().blur(trial.photograph());
    trial
        .orHint(1)
        .that(
            Arrays.equals(blurred, expected), "blur promised something else than t.blur answers.");
    trial
        .orHint(1)
        .that(
            Arrays.equals(sample, expected),
            "blurSample promised something else than blurredSample answers.");
  }

  @Test
  @Order(7)
  void whatTheWorkThrowsArrivesInThePromise() {
    String why =
        "A failure that does not reach the promise reaches nobody: the thread is a pool's.";
    Call<Void> action =
        trial.call(() ->
            darkroom()
                .run(() -> {
                  throw new IllegalStateException("on purpose");
                }));
    Throwable failure = trial.orHint(3).because(why).failure(action);
    trial
        .orHint(3)
        .that(
            failure instanceof IllegalStateException,
            "The promise failed, but not with what the action threw: " + failure);
    byte[] noPhotograph = {1, 2, 3};
    Call<byte[]> blur = trial.call(() -> darkroom().blur(noPhotograph));
    trial.orHint(3).because(why).failure(blur);
    Call<byte[]> sample = trial.call(() -> new Darkroom(trial.tools(), noPhotograph).blurSample());
    trial.orHint(3).because(why).failure(sample);
  }
}
