package workbench.exercises.lostexception;

import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.SAVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Receiver;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class OutboxTest {
  private static final URI THROWS_AT_ONCE = URI.create("file:a.jpg");
  private static final String LOST_WHY =
      "A promise keeps its exception to itself. If nobody asks it, nobody ever hears that the"
          + " photograph is not there.";
  private static final String TOLD_WHY =
      "The reporter writes into the window, and that belongs to the UI thread. A failure that it is"
          + " not told is lost; one that it is told twice looks like two.";

  @RegisterExtension final Trial trial = new Trial();

  private final Receiver<Throwable> reporter = new Receiver<>("the reporter");

  private Call<Path> post(URI source, Path target) {
    return trial.call(() -> new Outbox(trial.tools(), reporter).post(source, target));
  }

  private Call<Path> postWhatIsNoPhotograph() {
    try {
      Path file = Files.writeString(trial.file("letter.jpg"), "This is no photograph.");
      return post(file.toUri(), trial.file("ridge"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Call<Path> postToNoFolder() {
    trial.origin().releaseAll();
    return post(trial.photo("ridge"), trial.file("no-such-folder").resolve("ridge"));
  }

  private Call<Path> postWhatIsRefused() {
    Call<Path> call = post(trial.photo("ridge"), trial.file("ridge"));
    trial.orHint(1).requestsCome(1);
    trial.until(() -> trial.origin().waiting() == 1);
    trial.origin().refuse(trial.photo("ridge"));
    return call;
  }

  private void isPromisedAndTold(Call<Path> call) {
    Throwable failure = trial.orHint(2).because(LOST_WHY).failure(call);
    Throwable told = trial.orHint(2).because(TOLD_WHY).receives(reporter, 1, "ui").getFirst();
    trial
        .orHint(3)
        .because("The user wants to read what went wrong, not which way the news took.")
        .that(
            !(told instanceof CompletionException),
            "The reporter got a CompletionException. What was thrown is its cause.");
    trial.orHint(3).equal(told, failure, "what the reporter was told");
  }

  @Test
  @Order(1)
  void aSavedFileIsPromisedAndNothingIsReported() {
    trial.origin().releaseAll();
    Path saved = trial.orHint(1).result(post(trial.photo("ridge"), trial.file("ridge")));
    trial.orHint(1).equal(saved, trial.file("ridge"), "the file promised");
    trial.orHint(1).that(Files.exists(saved), "A file was promised that is not there.");
    trial.orHint(2).receivesNothing(reporter);
  }

  @Test
  @Order(2)
  void thePromiseIsOpenUntilTheFileIsSaved() {
    trial.hold(SAVE);
    trial.origin().releaseAll();
    Call<Path> call = post(trial.photo("ridge"), trial.file("ridge"));
    trial.orHint(1).begins(SAVE, 1);
    trial.orHint(1).theUiResponds();
    trial
        .orHint(1)
        .because("A promise that is kept before the save is over cannot fail with it.")
        .staysOpen(call, "The promise was over before the file was saved.");
    trial.release(SAVE);
    trial.orHint(1).result(call);
  }

  @Test
  @Order(3)
  void aFailedDownloadFailsThePromise() {
    trial.orHint(1).because(LOST_WHY).failure(postWhatIsRefused());
    trial.orHint(1).that(trial.performed(BLUR).isEmpty(), "Something was blurred all the same.");
  }

  @Test
  @Order(4)
  void aFailedDownloadIsReportedOnceOnTheUiThread() {
    isPromisedAndTold(postWhatIsRefused());
  }

  @Test
  @Order(5)
  void aFailedBlurIsReportedOnceOnTheUiThread() {
    isPromisedAndTold(postWhatIsNoPhotograph());
  }

  @Test
  @Order(6)
  void aFailedSaveIsReportedOnceOnTheUiThread() {
    isPromisedAndTold(postToNoFolder());
  }

  @Test
  @Order(7)
  void whatIsThrownAtOnceIsReportedToo() {
    isPromisedAndTold(post(THROWS_AT_ONCE, trial.file("ridge")));
  }
}
