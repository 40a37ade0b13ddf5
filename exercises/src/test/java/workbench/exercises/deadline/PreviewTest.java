package workbench.exercises.deadline;

import static workbench.probe.event.Operation.DOWNLOAD;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Performed.State;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class PreviewTest {
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Duration SHORT = Duration.ofMillis(60);
  private static final int PICTURES = 6;

  @RegisterExtension final Trial trial = new Trial();

  private final byte[] fallback = {1, 2, 3};

  private Call<byte[]> fetch(String name, Duration limit) {
    return trial.call(() -> new Preview(trial.tools()).fetch(trial.photo(name), limit, fallback));
  }

  private boolean isFallback(byte[] picture) {
    return Arrays.equals(picture, fallback);
  }

  @Test
  @Order(1)
  void aDownloadInTimeIsPromised() {
    trial.origin().releaseAll();
    byte[] picture = trial.orHint(1).result(fetch("ridge", LONG));
    trial.orHint(1).that(!isFallback(picture), "The download was in time; the fallback came.");
    trial
        .orHint(1)
        .that(Arrays.equals(picture, trial.photograph()), "It is not what was downloaded.");
  }

  @Test
  @Order(2)
  void theFallbackIsPromisedWhenTheLimitIsOver() {
    long begun = System.nanoTime();
    Call<byte[]> call = fetch("ridge", SHORT);
    byte[] picture = trial.orHint(1).result(call);
    Duration after = Duration.ofNanos(System.nanoTime() - begun);
    trial
        .orHint(1)
        .that(isFallback(picture), "Nothing was downloaded, but what came was not the fallback.");
    trial
        .orHint(1)
        .that(
            after.compareTo(SHORT) >= 0,
            "The fallback came after %d ms; the download had %d ms."
                .formatted(after.toMillis(), SHORT.toMillis()));
  }

  @Test
  @Order(3)
  void noThreadWaitsUntilTheLimitIsOver() {
    List<Call<byte[]>> calls = new ArrayList<>();
    for (int i = 0; i < PICTURES; i++) {
      calls.add(fetch("photo-" + i, LONG));
    }
    trial.orHint(2).theUiResponds();
    trial.orHint(2).requestsCome(PICTURES);
    trial.orHint(2).noThreadIsOccupied();
    trial.orHint(2).heldNoThread(DOWNLOAD);
    trial.origin().releaseAll();
    calls.forEach(trial.orHint(2)::result);
  }

  @Test
  @Order(4)
  void aDownloadThatFailsIsReplacedAtOnce() {
    Call<byte[]> call = fetch("ridge", LONG);
    trial.orHint(1).isAskedFor(trial.photo("ridge"));
    trial.origin().refuse(trial.photo("ridge"));
    byte[] picture =
        trial
            .orHint(1)
            .because("The window shall show a picture, whatever becomes of the download.")
            .result(call);
    trial
        .orHint(1)
        .that(isFallback(picture), "The download failed, but what came was not the fallback.");
  }

  @Test
  @Order(5)
  void theDownloadGivenUpIsCancelled() {
    Call<byte[]> call = fetch("ridge", SHORT);
    trial.orHint(1).result(call);
    trial
        .orHint(3)
        .because(
            "It was given up, and goes on: it keeps its connection and its share of the network,"
                + " for a picture that nobody will see.")
        .comes(
            () -> trial.count(DOWNLOAD, State.CANCELLED) == 1,
            "The limit was over, and the download was not cancelled.");
  }

  @Test
  @Order(6)
  void theLimitOfOneIsNotTheLimitOfAnother() {
    Preview preview = new Preview(trial.tools());
    Call<byte[]> hasty = trial.call(() -> preview.fetch(trial.photo("hasty"), SHORT, fallback));
    Call<byte[]> patient = trial.call(() -> preview.fetch(trial.photo("patient"), LONG, fallback));
    trial.orHint(1).result(hasty);
    trial.orHint(3).isAskedFor(trial.photo("patient"));
    trial.origin().release(trial.photo("patient"));
    byte[] picture = trial.orHint(3).result(patient);
    trial
        .orHint(3)
        .that(
            !isFallback(picture),
            "A download was given up because the time of another one was over.");
  }
}
