package workbench.exercises.unfreeze;

import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.SAVE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Receiver;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class ViewerTest {
  private static final String WINDOW_WHY =
      "A window belongs to the UI thread. Another thread that touches it meets it half painted, or"
          + " is refused by the toolkit.";
  private static final String TWO_WHY =
      "Whoever clicks twice should not wait for the first click's work: there is a core free.";

  @RegisterExtension final Trial trial = new Trial();

  private final Receiver<Path> window = new Receiver<>("the window");

  private Call<?> click(String name) {
    Viewer viewer = new Viewer(trial.tools(), window);
    return trial.click(() -> viewer.clicked(trial.photograph(), trial.file(name)));
  }

  @Test
  @Order(1)
  void theSavedFileIsShown() {
    click("ridge");
    trial.orHint(1).comes(() -> window.count() > 0, "No file was shown.");
    Path shown = window.values().getFirst();
    trial.orHint(1).equal(shown, trial.file("ridge"), "the file shown");
    trial.orHint(1).that(Files.exists(shown), "A file was shown before it was there.");
    trial.orHint(1).equal(trial.performed(BLUR).size(), 1, "the number of blurs");
    trial.orHint(1).equal(trial.performed(SAVE).size(), 1, "the number of saves");
  }

  @Test
  @Order(2)
  void theWindowRespondsDuringABlur() {
    trial.hold(BLUR);
    Call<?> call = click("ridge");
    trial.orHint(1).begins(BLUR, 1);
    trial.orHint(1).theUiResponds();
    trial.orHint(1).returns(call);
  }

  @Test
  @Order(3)
  void theWindowRespondsDuringASave() {
    trial.hold(SAVE);
    Call<?> call = click("ridge");
    trial.orHint(2).begins(SAVE, 1);
    trial.orHint(2).theUiResponds();
    trial.orHint(2).returns(call);
  }

  @Test
  @Order(4)
  void theFileIsShownOnceAndOnTheUiThread() {
    click("ridge");
    trial.orHint(3).because(WINDOW_WHY).receives(window, 1, "ui");
  }

  @Test
  @Order(5)
  void nothingIsShownBeforeItIsSaved() {
    trial.hold(SAVE);
    click("ridge");
    trial.orHint(2).begins(SAVE, 1);
    trial
        .orHint(2)
        .because("What the window shows is taken for done: the file may not be there yet.")
        .receivesNothing(window);
    trial.release(SAVE);
    trial.orHint(3).because(WINDOW_WHY).receives(window, 1, "ui");
  }

  @Test
  @Order(6)
  void twoClicksAreHandledAtTheSameTime() {
    trial.hold(BLUR);
    Viewer viewer = new Viewer(trial.tools(), window);
    trial.click(() -> viewer.clicked(trial.photograph(), trial.file("ridge")));
    trial.click(() -> viewer.clicked(trial.photograph(), trial.file("lake")));
    trial.orHint(2).because(TWO_WHY).begins(BLUR, 2);
    trial.orHint(2).theUiResponds();
    trial.release(BLUR);
    List<Path> shown = trial.orHint(3).because(WINDOW_WHY).receives(window, 2, "ui");
    Set<Path> both = Set.of(trial.file("ridge"), trial.file("lake"));
    trial.orHint(3).equal(Set.copyOf(shown), both, "the files shown");
  }

  @Test
  @Order(7)
  void aSecondClickDoesNotWaitForTheFirstOnesSave() {
    trial.hold(SAVE);
    Viewer viewer = new Viewer(trial.tools(), window);
    trial.click(() -> viewer.clicked(trial.photograph(), trial.file("ridge")));
    trial.orHint(2).begins(SAVE, 1);
    trial.click(() -> viewer.clicked(trial.photograph(), trial.file("lake")));
    trial.orHint(2).because(TWO_WHY).begins(SAVE, 2);
  }
}
