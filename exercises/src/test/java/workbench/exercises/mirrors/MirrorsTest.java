package workbench.exercises.mirrors;

import static workbench.probe.event.Operation.DOWNLOAD;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Performed;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class MirrorsTest {
  private static final String GIVEN_UP_WHY =
      "A download that nobody wants any more still takes bandwidth, and memory for its photograph.";

  @RegisterExtension final Trial trial = new Trial();

  private URI near() {
    return trial.photo("near");
  }

  private URI far() {
    return trial.photo("far");
  }

  private URI farther() {
    return trial.photo("farther");
  }

  private Call<byte[]> fetch(URI... mirrors) {
    return trial.call(() -> new Mirrors(trial.tools()).fetch(List.of(mirrors)));
  }

  private void allAsked(int count) {
    trial.orHint(1).requestsCome(count);
    trial.until(() -> trial.origin().waiting() == count);
  }

  @Test
  @Order(1)
  void theFirstPhotographIsAnswered() {
    Call<byte[]> call = fetch(near(), far());
    allAsked(2);
    trial.origin().release(far());
    byte[] photograph = trial.orHint(1).result(call);
    trial.orHint(1).equal(photograph, trial.photograph(), "the photograph");
  }

  @Test
  @Order(2)
  void allMirrorsAreAskedAtOnce() {
    fetch(near(), far(), farther());
    trial
        .orHint(1)
        .because(
            "Whoever asks one after the other has waited for the slow one before the fast one is asked.")
        .requestsCome(3);
  }

  @Test
  @Order(3)
  void noThreadWaitsForAMirror() {
    Call<byte[]> call = fetch(near(), far(), farther());
    trial.orHint(1).returns(call);
    trial.orHint(1).requestsCome(3);
    trial.orHint(1).noThreadIsOccupied();
  }

  @Test
  @Order(4)
  void theOtherDownloadsAreGivenUp() {
    Call<byte[]> call = fetch(near(), far(), farther());
    allAsked(3);
    trial.origin().release(far());
    trial.orHint(1).result(call);
    trial
        .orHint(3)
        .because(GIVEN_UP_WHY)
        .comes(
            () -> trial.underWay(DOWNLOAD) == 0,
            "The photograph is there, and a download of the same one goes on.");
    long done =
        trial.performed(DOWNLOAD).stream().filter(p -> p.state() == Performed.State.DONE).count();
    trial.orHint(3).equal(done, 1L, "the number of downloads that came to their end");
  }

  @Test
  @Order(5)
  void aMirrorThatFailsDoesNotWin() {
    Call<byte[]> call = fetch(near(), far());
    allAsked(2);
    trial.origin().refuse(near());
    trial.until(() -> trial.underWay(DOWNLOAD) == 1);
    trial
        .orHint(2)
        .because("The other mirror may still answer: that is what it is there for.")
        .staysOpen(call, "The promise was over when one of two mirrors had failed.");
    trial.origin().release(far());
    trial.orHint(2).result(call);
  }

  @Test
  @Order(6)
  void thePromiseFailsOnceAllHaveFailed() {
    Call<byte[]> call = fetch(near(), far());
    allAsked(2);
    trial.origin().refuse(near());
    trial.origin().refuse(far());
    trial
        .orHint(2)
        .because("Whoever waits for the photograph has to learn that there will be none.")
        .failure(call);
  }

  @Test
  @Order(7)
  void oneMirrorIsEnough() {
    Call<byte[]> call = fetch(near());
    allAsked(1);
    trial.origin().release(near());
    trial.orHint(1).result(call);
  }
}
