package workbench.exercises.compose;

import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.DOWNLOAD;
import static workbench.probe.event.Operation.SAVE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class GalleryTest {
  private static final int PHOTOGRAPHS = 8;

  @RegisterExtension final Trial trial = new Trial();

  private Call<Path> process(String name) {
    return trial.call(
        () -> new Gallery(trial.tools()).process(trial.photo(name), trial.file(name)));
  }

  @Test
  @Order(1)
  void aBlurredPhotographIsSaved() {
    trial.origin().releaseAll();
    Call<Path> call = process("ridge");
    Path saved = trial.orHint(1).result(call);
    trial.orHint(1).equal(saved, trial.file("ridge"), "the file promised");
    trial.orHint(1).that(Files.exists(saved), "There is no such file.");
    trial.orHint(1).ranOff(BLUR, "none");
    trial
        .orHint(1)
        .that(
            trial.performed(SAVE).size() == 1,
            "It was saved " + trial.performed(SAVE).size() + " times; once will do.");
  }

  @Test
  @Order(2)
  void theUiRespondsDuringADownload() {
    Call<Path> call = process("ridge");
    trial.orHint(1).requestsCome(1);
    trial.orHint(1).theUiResponds();
    trial.orHint(1).returns(call);
  }

  @Test
  @Order(3)
  void noThreadWaitsForADownload() {
    List<Call<Path>> calls = new ArrayList<>();
    for (int i = 0; i < PHOTOGRAPHS; i++) {
      calls.add(process("photo-" + i));
    }
    trial.orHint(2).requestsCome(PHOTOGRAPHS);
    trial.orHint(2).noThreadIsOccupied();
    trial.orHint(2).heldNoThread(DOWNLOAD);
    trial.origin().releaseAll();
    calls.forEach(trial.orHint(2)::result);
  }

  @Test
  @Order(4)
  void theBlurOccupiesNeitherTheUiNorTheThreadThatDownloads() {
    trial.hold(BLUR);
    trial.origin().releaseAll();
    process("ridge");
    trial.orHint(3).begins(BLUR, 1);
    trial.orHint(3).theUiResponds();
    trial.orHint(3).ranOff(BLUR, "ui");
    trial
        .orHint(3)
        .because(
            "The client's callback thread is the one on which every other download ends: while it"
                + " blurs, they all wait.")
        .ranOff(BLUR, "http");
  }

  @Test
  @Order(5)
  void noMoreBlursAtOnceThanCores() {
    trial.hold(BLUR);
    trial.origin().releaseAll();
    List<Call<Path>> calls = new ArrayList<>();
    for (int i = 0; i < PHOTOGRAPHS; i++) {
      calls.add(process("photo-" + i));
    }
    trial.orHint(3).begins(BLUR, Trial.CORES);
    trial.until(() -> trial.performed(BLUR).size() > Trial.CORES);
    trial.release(BLUR);
    calls.forEach(trial.orHint(3)::result);
    trial.orHint(3).atMost(Trial.CORES, BLUR);
  }

  @Test
  @Order(6)
  void noThreadWaitsForASave() {
    trial.hold(SAVE);
    trial.origin().releaseAll();
    Call<Path> call = process("ridge");
    trial.orHint(2).begins(SAVE, 1);
    trial.orHint(2).noThreadIsOccupied();
    trial.orHint(2).heldNoThread(SAVE);
    trial.release(SAVE);
    trial.orHint(2).result(call);
  }

  @Test
  @Order(7)
  void aDownloadThatFailsFailsThePromise() {
    Call<Path> call = process("ridge");
    trial.orHint(1).requestsCome(1);
    trial.until(() -> trial.origin().waiting() == 1);
    trial.origin().refuse(trial.photo("ridge"));
    trial.orHint(1).failure(call);
    trial.orHint(1).that(trial.performed(SAVE).isEmpty(), "Something was saved all the same.");
  }
}
