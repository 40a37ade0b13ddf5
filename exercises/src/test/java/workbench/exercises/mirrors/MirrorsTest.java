package workbench.exercises.mirrors;

import static workbench.probe.event.Operation.DOWNLOAD;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Performed.State;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class MirrorsTest {
  @RegisterExtension final Trial trial = new Trial();

  private URI mirror(int number) {
    return trial.photo("mirror-" + number);
  }

  private Call<byte[]> download(int mirrors) {
    List<URI> all = new ArrayList<>();
    for (int i = 1; i <= mirrors; i++) {
      all.add(mirror(i));
    }
    return trial.call(() -> new Mirrors(trial.tools()).download(all));
  }

  private void areAsked(int mirrors) {
    for (int i = 1; i <= mirrors; i++) {
      trial
          .orHint(1)
          .because("Nobody knows which one is the fastest before all are asked.")
          .isAskedFor(mirror(i));
    }
  }

  /// Has a mirror fail, and waits until its failure has arrived.
  private void fails(int mirror) {
    int before = trial.count(DOWNLOAD, State.FAILED);
    trial.origin().refuse(mirror(mirror));
    trial.until(() -> trial.count(DOWNLOAD, State.FAILED) > before);
  }

  private void isPhotograph(byte[] answer) {
    trial
        .orHint(1)
        .that(Arrays.equals(answer, trial.photograph()), "It is not what was downloaded.");
  }

  @Test
  @Order(1)
  void theFirstThatArrivesIsPromised() {
    Call<byte[]> call = download(3);
    areAsked(3);
    trial.origin().release(mirror(2));
    isPhotograph(
        trial
            .orHint(1)
            .because("One of the mirrors has delivered; the others may take for ever.")
            .result(call));
  }

  @Test
  @Order(2)
  void noThreadWaitsForAMirror() {
    Call<byte[]> call = download(3);
    trial.orHint(1).theUiResponds();
    trial.orHint(1).requestsCome(3);
    trial.orHint(1).noThreadIsOccupied();
    trial.orHint(1).heldNoThread(DOWNLOAD);
    trial.origin().releaseAll();
    trial.orHint(1).result(call);
  }

  @Test
  @Order(3)
  void theOthersAreCancelled() {
    Call<byte[]> call = download(3);
    areAsked(3);
    trial.origin().release(mirror(3));
    trial.orHint(1).result(call);
    trial
        .orHint(2)
        .because("They go on to load the network and two servers, for what is there already.")
        .comes(
            () -> trial.count(DOWNLOAD, State.CANCELLED) == 2,
            "One of three mirrors has won, and of the other downloads so many were cancelled: "
                + trial.count(DOWNLOAD, State.CANCELLED)
                + ".");
  }

  @Test
  @Order(4)
  void aFailureDoesNotWin() {
    Call<byte[]> call = download(3);
    areAsked(3);
    fails(1);
    fails(3);
    trial
        .orHint(2)
        .because("A broken mirror often answers first. Another one may still deliver.")
        .that(!call.isOver(), "Two of three mirrors have failed, and the promise is over.");
    trial.origin().release(mirror(2));
    isPhotograph(
        trial
            .orHint(3)
            .because("Two of three mirrors have failed, and then one has delivered.")
            .result(call));
  }

  @Test
  @Order(5)
  void whenAllFailThePromiseFails() {
    Call<byte[]> call = download(2);
    areAsked(2);
    fails(2);
    fails(1);
    trial
        .orHint(3)
        .because("All mirrors have failed. Whoever waits for the promise waits for ever.")
        .failure(call);
  }

  @Test
  @Order(6)
  void allFailuresAreTold() {
    Call<byte[]> call = download(2);
    areAsked(2);
    fails(1);
    fails(2);
    Throwable failure = trial.orHint(3).failure(call);
    Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(failure, told);
    for (int i = 1; i <= 2; i++) {
      String path = mirror(i).toString();
      trial
          .orHint(3)
          .because(
              "Somebody has to find out what is wrong with each of the mirrors. All that is known"
                  + " of it is in these failures.")
          .that(
              told.stream().anyMatch(t -> t.toString().contains(path)),
              "The failure of %s is lost: it is neither a cause nor suppressed.".formatted(path),
              told.stream().map(Throwable::toString).toList());
    }
  }

  private static void collect(Throwable failure, Set<Throwable> told) {
    if (told.add(failure)) {
      for (Throwable suppressed : failure.getSuppressed()) {
        collect(suppressed, told);
      }
      if (failure.getCause() != null) {
        collect(failure.getCause(), told);
      }
    }
  }
}
