package workbench.exercises.darken;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Trial;
import workbench.testkit.Gate;

@TestMethodOrder(OrderAnnotation.class)
class DarkenerTest {
  @RegisterExtension final Trial trial = new Trial();

  private int[] darkened(int amount, int... pixels) {
    Darkener darkener = new Darkener(trial.tools().cpuPool());
    Call<int[]> call = trial.call(() -> darkener.darken(pixels, amount));
    int[] answered = trial.orHint(1).result(call);
    trial.orHint(1).equal(answered.length, pixels.length, "the number of pixels");
    return answered;
  }

  private void becomes(int hint, String why, int pixel, int amount, int expected) {
    int seen = darkened(amount, pixel)[0];
    trial
        .orHint(hint)
        .because(why)
        .that(
            seen == expected,
            "%s less %d should be %s. It was %s."
                .formatted(hex(pixel), amount, hex(expected), hex(seen)));
  }

  private static String hex(int pixel) {
    return "0x%08X".formatted(pixel);
  }

  @Test
  @Order(1)
  void eachColourIsLessened() {
    becomes(1, "", 0xFF402010, 1, 0xFF3F1F0F);
    int[] three = darkened(0x10, 0xFF402010, 0xFFFFFFFF, 0xFF102040);
    trial
        .orHint(1)
        .that(
            Arrays.equals(three, new int[] {0xFF301000, 0xFFEFEFEF, 0xFF001030}),
            "The second or the third pixel is not what it should be.",
            Arrays.stream(three).mapToObj(DarkenerTest::hex).toList());
  }

  @Test
  @Order(2)
  void belowZeroIsZero() {
    String why = "A dark red that wraps around becomes the brightest red there is.";
    becomes(1, why, 0xFF050505, 10, 0xFF000000);
    becomes(1, why, 0xFF800580, 0x20, 0xFF600060);
    becomes(1, why, 0xFFFFFFFF, 255, 0xFF000000);
  }

  @Test
  @Order(3)
  void noColourBorrowsFromItsNeighbour() {
    String why =
        "The four numbers only share an int. What one of them lacks is not the next one's.";
    becomes(1, why, 0xFF404000, 1, 0xFF3F3F00);
    becomes(1, why, 0xFF400040, 1, 0xFF3F003F);
    becomes(1, why, 0xFF004040, 1, 0xFF003F3F);
  }

  @Test
  @Order(4)
  void theAlphaStays() {
    String why = "The alpha tells how opaque a pixel is, not how bright.";
    becomes(2, why, 0x80402010, 0x10, 0x80301000);
    becomes(2, why, 0x00402010, 0x10, 0x00301000);
    becomes(2, why, 0x01000000, 200, 0x01000000);
  }

  @Test
  @Order(5)
  void everyPixelOfManyIsRight() {
    int[] pixels = new Random(14).ints(1000).toArray();
    int[] before = pixels.clone();
    int[] after = darkened(100, pixels);
    for (int i = 0; i < pixels.length; i++) {
      int expected = before[i];
      for (int shift = 0; shift <= 16; shift += 8) {
        int colour = before[i] >> shift & 0xFF;
        expected -= Math.min(colour, 100) << shift;
      }
      trial
          .orHint(1)
          .that(
              after[i] == expected,
              "%s less 100 should be %s. It was %s."
                  .formatted(hex(before[i]), hex(expected), hex(after[i])));
    }
  }

  @Test
  @Order(6)
  void theArrayGivenStaysAsItWas() {
    int[] pixels = {0xFF402010, 0xFF050505};
    int[] before = pixels.clone();
    darkened(10, pixels);
    trial
        .orHint(2)
        .because(
            "The caller may be painting it, or may want to darken it once more by another amount.")
        .that(Arrays.equals(pixels, before), "The array given was changed.");
  }

  @Test
  @Order(7)
  void theExecutorGivenDoesTheWorkAndTheCallerGoesOn() {
    try (Gate gate = new Gate("before the pool")) {
      Call<int[]> call = callBehind(gate, new int[] {0xFF402010});
      trial.orHint(3).returns(call);
      trial.orHint(3).theUiResponds();
      trial
          .orHint(3)
          .because("Without an executor Java takes the common pool, which is shared by everything.")
          .staysOpen(call, "The promise was over before the executor given had done anything.");
      trial.orHint(3).that(gate.waiting() > 0, "The executor given was given nothing to do.");
      gate.open();
      int[] after = trial.orHint(3).result(call);
      trial.orHint(1).equal(hex(after[0]), hex(0xFF3F1F0F), "the pixel 0xFF402010 less 1");
    }
  }

  @Test
  @Order(8)
  void theCallerDoesNoneOfTheWork() {
    try (Gate gate = new Gate("before the pool")) {
      int[] pixels = {0xFF402010};
      Call<int[]> call = callBehind(gate, pixels);
      trial.orHint(3).returns(call);
      pixels[0] = 0xFF302010;
      gate.open();
      int[] after = trial.orHint(3).result(call);
      trial
          .orHint(3)
          .because("The UI thread would read 24 million pixels of a large photograph, too.")
          .that(
              after[0] == 0xFF2F1F0F,
              "The pixels were read before the pool came to the work: by the UI thread.");
    }
  }

  /// Calls with an executor whose tasks wait at the gate.
  private Call<int[]> callBehind(Gate gate, int[] pixels) {
    Executor pool = trial.tools().cpuPool();
    Executor gated =
        task -> {
          CompletableFuture<Void> passage = gate.passage();
          var _ = passage.thenRunAsync(task, pool);
        };
    return trial.call(() -> new Darkener(gated).darken(pixels, 1));
  }
}
