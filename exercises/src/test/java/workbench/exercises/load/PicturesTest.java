package workbench.exercises.load;

import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.LOAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class PicturesTest {
  private static final int FILES = 4;
  private static final String POOL_WHY =
      "The CPU pool has a thread a core. One that waits for the disk leaves a core without work.";

  @RegisterExtension final Trial trial = new Trial();

  private Pictures pictures() {
    return new Pictures(trial.tools());
  }

  private Call<byte[]> blurFile(String name) {
    Path file = trial.photographFile(name);
    return trial.call(() -> pictures().blur(file));
  }

  @Test
  @Order(1)
  void loadPromisesTheBytesOfTheFile() {
    Path file = trial.photographFile("ridge.jpg");
    byte[] bytes = trial.orHint(1).result(trial.call(() -> pictures().load(file)));
    trial
        .orHint(1)
        .that(
            Arrays.equals(bytes, trial.photograph()), "Promised were other bytes than the file's.");
    trial
        .orHint(1)
        .that(!trial.performed(LOAD).isEmpty(), "The file was not read by one of the tools.");
    trial.orHint(1).that(trial.performed(BLUR).isEmpty(), "load blurred something, too.");
  }

  @Test
  @Order(2)
  void blurOfBytesOnlyComputesOnTheCpuPool() {
    Call<byte[]> call = trial.call(() -> pictures().blur(trial.photograph()));
    byte[] blurred = trial.orHint(2).result(call);
    trial.orHint(2).ranOn(BLUR, "cpu-");
    trial.orHint(2).that(trial.performed(LOAD).isEmpty(), "blur(byte[]) loaded something, too.");
    trial
        .orHint(2)
        .that(
            Arrays.equals(blurred, trial.tools().blur(trial.photograph())),
            "Promised was something else than t.blur answers.");
  }

  @Test
  @Order(3)
  void aFileIsLoadedOnceAndBlurredOnce() {
    trial.orHint(3).result(blurFile("ridge.jpg"));
    trial.orHint(3).equal(trial.performed(LOAD).size(), 1, "the number of loads");
    trial.orHint(3).equal(trial.performed(BLUR).size(), 1, "the number of blurs");
  }

  @Test
  @Order(4)
  void noThreadWaitsWhileFilesAreLoaded() {
    trial.hold(LOAD);
    for (int i = 0; i < FILES; i++) {
      blurFile("photo-" + i + ".jpg");
    }
    trial.orHint(2).because(POOL_WHY).begins(LOAD, FILES);
    trial.orHint(2).because(POOL_WHY).noThreadIsOccupied();
    trial.orHint(2).because(POOL_WHY).heldNoThread(LOAD);
  }

  @Test
  @Order(5)
  void whatIsInMemoryIsBlurredWhileFilesAreLoaded() {
    trial.hold(LOAD);
    for (int i = 0; i < FILES; i++) {
      blurFile("photo-" + i + ".jpg");
    }
    trial.orHint(2).because(POOL_WHY).begins(LOAD, Trial.CORES);
    Call<byte[]> inMemory = trial.call(() -> pictures().blur(trial.photograph()));
    trial.orHint(2).because(POOL_WHY).result(inMemory);
  }

  @Test
  @Order(6)
  void theBlurRunsOnTheCpuPool() {
    trial.hold(BLUR);
    trial.hold(LOAD);
    Call<byte[]> call = blurFile("ridge.jpg");
    trial.orHint(3).returns(call);
    trial.release(LOAD);
    trial.orHint(3).begins(BLUR, 1);
    trial.orHint(3).theUiResponds();
    trial
        .orHint(3)
        .because("One thread reads all files. While it blurs, no other file is loaded.")
        .ranOn(BLUR, "cpu-");
    trial.release(BLUR);
    trial.orHint(3).result(call);
  }

  @Test
  @Order(7)
  void theBlurNeedsTheFileNoMore() throws IOException {
    trial.hold(BLUR);
    Call<byte[]> call = blurFile("ridge.jpg");
    trial.orHint(3).begins(BLUR, 1);
    Files.delete(trial.file("ridge.jpg"));
    trial.release(BLUR);
    trial
        .orHint(3)
        .because("A blur that reads the file is a mixture again: its thread waits for the disk.")
        .result(call);
  }

  @Test
  @Order(8)
  void aFileThatCannotBeReadFailsThePromises() throws IOException {
    Path missing = trial.file("missing.jpg");
    trial.orHint(1).failure(trial.call(() -> pictures().load(missing)));
    trial.orHint(3).failure(trial.call(() -> pictures().blur(missing)));
    trial.orHint(3).that(trial.performed(BLUR).isEmpty(), "Something was blurred all the same.");
    Path letter = Files.writeString(trial.file("letter.jpg"), "This is no photograph.");
    trial.orHint(3).failure(trial.call(() -> pictures().blur(letter)));
  }
}
