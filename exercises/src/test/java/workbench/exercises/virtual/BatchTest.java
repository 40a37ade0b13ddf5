package workbench.exercises.virtual;

import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.DOWNLOAD;
import static workbench.probe.event.Operation.SAVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class BatchTest {
  private static final int FEW = 6;
  private static final int MANY = 100;
  private static final String CORES_WHY =
      "Virtual threads are not cores: blurs beyond the cores get nothing done sooner, and each keeps"
          + " its photograph in memory meanwhile.";

  @RegisterExtension final Trial trial = new Trial();

  private Path folder;
  private Path otherFolder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(trial.file("results"));
    otherFolder = Files.createDirectories(trial.file("other-results"));
  }

  private List<URI> photos(int count) {
    return IntStream.range(0, count).mapToObj(i -> trial.photo("photo-" + i)).toList();
  }

  private List<URI> damagedFiles(int count) {
    return IntStream.range(0, count).mapToObj(this::damagedFile).toList();
  }

  private URI damagedFile(int number) {
    try {
      return Files.writeString(trial.file("damaged-" + number), "no image").toUri();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Call<List<Path>> process(List<URI> sources) {
    return process(sources, folder);
  }

  private Call<List<Path>> process(List<URI> sources, Path folder) {
    return trial.call(() -> new Batch(trial.tools()).process(sources, folder));
  }

  @Test
  @Order(1)
  void allAreSavedInTheirOrder() {
    trial.origin().releaseAll();
    List<Path> saved = trial.orHint(1).result(process(photos(FEW)));
    List<Path> expected =
        IntStream.range(0, FEW).mapToObj(i -> folder.resolve(i + ".jpg")).toList();
    trial.orHint(1).equal(saved, expected, "the files promised");
    trial.orHint(1).that(saved.stream().allMatch(Files::exists), "Not all of them are there.");
  }

  @Test
  @Order(2)
  void theUiResponds() {
    Call<List<Path>> call = process(photos(FEW));
    trial.orHint(1).requestsCome(1);
    trial.orHint(1).theUiResponds();
    trial.orHint(1).returns(call);
  }

  @Test
  @Order(3)
  void allDownloadsAreUnderWayTogether() {
    process(photos(MANY));
    trial
        .orHint(1)
        .because("A virtual thread costs next to nothing: there is one for each photograph.")
        .requestsCome(MANY);
  }

  @Test
  @Order(4)
  void noThreadOfTheSystemsWaits() {
    process(photos(MANY));
    trial.orHint(1).requestsCome(MANY);
    trial.orHint(1).noThreadIsOccupied();
    trial.orHint(1).heldNoThread(DOWNLOAD);
  }

  @Test
  @Order(5)
  void noMoreBlursAtOnceThanCores() {
    trial.hold(BLUR);
    trial.origin().releaseAll();
    Call<List<Path>> call = process(photos(FEW));
    trial.orHint(2).begins(BLUR, Trial.CORES);
    trial.until(() -> trial.performed(BLUR).size() > Trial.CORES);
    trial.release(BLUR);
    trial.orHint(2).result(call);
    trial.orHint(2).because(CORES_WHY).atMost(Trial.CORES, BLUR);
  }

  @Test
  @Order(6)
  void twoBatchesShareTheCores() {
    trial.hold(BLUR);
    trial.origin().releaseAll();
    List<Call<List<Path>>> calls =
        List.of(process(photos(FEW), folder), process(photos(FEW), otherFolder));
    trial.orHint(2).begins(BLUR, Trial.CORES);
    trial.until(() -> trial.performed(BLUR).size() > Trial.CORES);
    trial.release(BLUR);
    calls.forEach(trial.orHint(2)::result);
    trial
        .orHint(2)
        .because("The machine has its cores once, however many batches there are.")
        .atMost(Trial.CORES, BLUR);
  }

  @Test
  @Order(7)
  void savesAreNotHeldUpByBlurs() {
    trial.hold(SAVE);
    trial.origin().releaseAll();
    Call<List<Path>> call = process(photos(FEW));
    trial
        .orHint(2)
        .because(
            "The permit is for the core. While a file is saved, the core is free for another one.")
        .begins(SAVE, FEW);
    trial.release(SAVE);
    trial.orHint(2).result(call);
  }

  @Test
  @Order(8)
  void oneThatFailsFailsThePromise() {
    Call<List<Path>> call = process(photos(2));
    trial.orHint(1).requestsCome(2);
    trial.until(() -> trial.origin().waiting() == 2);
    trial.origin().refuse(trial.photo("photo-0"));
    trial.origin().release(trial.photo("photo-1"));
    trial
        .orHint(3)
        .because("Whoever gets a shorter list does not learn which photograph is missing, or why.")
        .failure(call);
  }

  @Test
  @Order(9)
  void aBlurThatFailsGivesItsPermitBack() {
    trial.origin().releaseAll();
    trial.orHint(3).failure(process(damagedFiles(Trial.CORES)));
    trial
        .orHint(3)
        .because("A permit that is not given back is a core that nobody computes on any more.")
        .result(process(photos(1)));
  }
}
