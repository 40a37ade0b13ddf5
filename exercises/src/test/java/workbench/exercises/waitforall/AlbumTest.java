package workbench.exercises.waitforall;

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
import workbench.practice.Performed;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class AlbumTest {
  private static final int PHOTOGRAPHS = 6;
  private static final String TOO_SOON =
      "Whoever relies on the promise opens the album and finds that a file is missing.";

  @RegisterExtension final Trial trial = new Trial();

  private static String name(int number) {
    return "photo-" + number;
  }

  private Call<List<Path>> saveAll(int count) {
    List<Album.Photograph> photographs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      photographs.add(new Album.Photograph(trial.photo(name(i)), trial.file(name(i))));
    }
    return trial.call(() -> new Album(trial.tools()).saveAll(photographs));
  }

  private List<String> names(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(name(i));
    }
    return names;
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }

  private boolean areSaved(int count) {
    return trial.performed(SAVE).stream().filter(p -> p.state() == Performed.State.DONE).count()
        >= count;
  }

  @Test
  @Order(1)
  void allPhotographsAreSaved() {
    trial.origin().releaseAll();
    List<Path> files = trial.orHint(1).result(saveAll(PHOTOGRAPHS));
    trial.orHint(3).equal(files.size(), PHOTOGRAPHS, "the number of files promised");
    for (Path file : files) {
      trial
          .orHint(2)
          .because(TOO_SOON)
          .that(Files.exists(file), "Promised was " + file.getFileName() + ", which is not there.");
    }
  }

  @Test
  @Order(2)
  void theUiRespondsMeanwhile() {
    Call<List<Path>> call = saveAll(PHOTOGRAPHS);
    trial.orHint(1).requestsCome(1);
    trial.orHint(1).theUiResponds();
    trial.orHint(1).returns(call);
  }

  @Test
  @Order(3)
  void allAreUnderWayTogetherAndNoThreadWaits() {
    Call<List<Path>> call = saveAll(PHOTOGRAPHS);
    trial
        .orHint(1)
        .because(
            "A download keeps nothing busy here. One after the other, they take six times as long.")
        .requestsCome(PHOTOGRAPHS);
    trial.orHint(2).noThreadIsOccupied();
    trial.orHint(2).heldNoThread(DOWNLOAD);
    trial.origin().releaseAll();
    trial.orHint(2).result(call);
  }

  @Test
  @Order(4)
  void theFilesAreInTheOrderOfThePhotographs() {
    Call<List<Path>> call = saveAll(3);
    trial.orHint(1).requestsCome(3);
    trial.until(() -> trial.origin().waiting() == 3);
    for (int i = 2; i >= 0; i--) {
      int saved = 3 - i;
      trial.origin().release(trial.photo(name(i)));
      trial.orHint(1).comes(() -> areSaved(saved), name(i) + " was downloaded, but not saved.");
    }
    trial
        .orHint(3)
        .because(
            "Which download ends first is chance. A list in that order is another one every time.")
        .equal(names(trial.orHint(2).result(call)), names(3), "the files, the last saved first");
  }

  @Test
  @Order(5)
  void thePromiseIsOpenUntilTheLastFileIsSaved() {
    trial.hold(SAVE);
    trial.origin().releaseAll();
    Call<List<Path>> call = saveAll(3);
    trial.orHint(2).begins(SAVE, 3);
    trial.orHint(2).noThreadIsOccupied();
    trial.releaseOne(SAVE);
    trial.releaseOne(SAVE);
    trial.orHint(2).comes(() -> areSaved(2), "Two of three saves should have ended.");
    trial
        .orHint(2)
        .because(TOO_SOON)
        .staysOpen(call, "The promise was over before the last file was saved.");
    trial.release(SAVE);
    trial.orHint(2).result(call);
  }

  @Test
  @Order(6)
  void aFailureFailsThePromiseOnceTheOthersAreOver() {
    Call<List<Path>> call = saveAll(3);
    trial.orHint(1).requestsCome(3);
    trial.until(() -> trial.origin().waiting() == 3);
    trial.origin().refuse(trial.photo(name(0)));
    trial
        .orHint(2)
        .because(
            "Whoever hears of the failure tidies up, while the others still write their files.")
        .staysOpen(call, "The promise was over while two photographs were still under way.");
    trial.origin().releaseAll();
    trial.orHint(2).because("Whoever is told nothing takes the album for complete.").failure(call);
    trial.orHint(2).comes(() -> areSaved(2), "The photographs that did not fail were not saved.");
  }

  @Test
  @Order(7)
  void anEmptyAlbumIsDoneAtOnce() {
    List<Path> files = trial.orHint(3).result(saveAll(0));
    trial.orHint(3).equal(files.size(), 0, "the number of files promised");
  }
}
