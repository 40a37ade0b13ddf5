package workbench.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import workbench.probe.trace.Trail.Step;

class TrailTest {
  private final Trail trail = new Trail();

  private void on(String thread, String... steps) throws InterruptedException {
    Thread running =
        Thread.ofPlatform()
            .name(thread)
            .start(() -> {
              for (String step : steps) {
                trail.add(step);
              }
            });
    running.join();
  }

  private static void assertFails(ThrowingCallable assertion, String... said) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(assertion)
        .satisfies(failure -> assertThat(failure.getMessage()).contains(said));
  }

  @Test
  void stepsAreKeptInOrderWithTheirThread() throws InterruptedException {
    on("ui", "click");
    on("cpu-1", "blur");

    assertThat(trail.steps())
        .extracting(Step::toString)
        .containsExactly("click on ui", "blur on cpu-1");
  }

  @Test
  void aThreadWithoutANameIsToldByItsNumber() throws InterruptedException {
    Thread nameless = Thread.startVirtualThread(() -> trail.add("blur"));
    nameless.join();

    trail.assertOn("blur", "thread " + nameless.threadId());
  }

  @Test
  void inAnOrderOtherStepsMayLieBetween() throws InterruptedException {
    on("ui", "click", "download", "blur", "show");

    assertThatCode(() -> trail.assertOrder("click", "blur", "show")).doesNotThrowAnyException();
    assertFails(
        () -> trail.assertOrder("blur", "download"),
        "'download' did not follow in order",
        "[click on ui, download on ui, blur on ui, show on ui]");
    assertFails(() -> trail.assertOrder("click", "save"), "'save'");
    assertFails(() -> trail.assertOrder("click", "click"), "'click'");
  }

  @Test
  void exactlyMeansNothingElse() throws InterruptedException {
    on("ui", "a", "b");

    assertThatCode(() -> trail.assertExactly("a", "b")).doesNotThrowAnyException();
    assertFails(() -> trail.assertExactly("a"), "[a on ui, b on ui]");
    assertFails(() -> trail.assertExactly("b", "a"), "[b, a]");
  }

  @Test
  void neverMeansNotOnce() throws InterruptedException {
    on("ui", "a");

    assertThatCode(() -> trail.assertNever("b")).doesNotThrowAnyException();
    assertFails(() -> trail.assertNever("a"), "'a' happened");
  }

  @Test
  void aStepIsToldByItsThread() throws InterruptedException {
    on("cpu-1", "blur");
    on("cpu-2", "blur");
    assertThatCode(() -> trail.assertOn("blur", "cpu-")).doesNotThrowAnyException();
    on("ui", "blur");

    assertFails(() -> trail.assertOn("blur", "cpu-"), "wrong thread", "blur on ui");
    assertFails(() -> trail.assertOn("save", "cpu-"), "'save' did not happen");
  }

  @Test
  void anEmptyTrailSaysSo() {
    assertFails(() -> trail.assertOrder("a"), "nothing");
  }
}
