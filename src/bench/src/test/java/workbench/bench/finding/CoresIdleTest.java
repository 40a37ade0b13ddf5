package workbench.bench.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.DOWNLOAD;

import org.junit.jupiter.api.Test;
import workbench.bench.scenario.Scenario;
import workbench.probe.event.ThreadRole;

class CoresIdleTest {
  private final Scenario run =
      Scenario.of(2, 2)
          .threads("cpu", ThreadRole.POOL, 2)
          .thread("http-1", ThreadRole.IO, "http")
          .thread("other-1", ThreadRole.OTHER, "other-1");

  /// Item 0 is downloaded until 300, then blurred until 600; item 1 waits for the same thread.
  private Scenario oneAfterTheOther(double cpu, double ready) {
    run.item(0, 0, 600).item(1, 0, 900);
    run.async(0, DOWNLOAD, 0, 300, "http-1").async(1, DOWNLOAD, 0, 300, "http-1");
    run.held("cpu-1", 0, BLUR, 300, 600, cpu, ready);
    run.held("cpu-1", 1, BLUR, 600, 900, 300);
    return run;
  }

  @Test
  void idleCoresWhileImagesWaitAreFound() {
    Finding finding = Detected.oneBy(new CoresIdle(), oneAfterTheOther(150, 0).ended(900));

    assertThat(finding.id()).isEqualTo("cores-idle");
    assertThat(finding.evidence())
        .isEqualTo(
            "After the first operation ended, the cores were 75 % idle for 300 ms while 1 image"
                + " waited for a thread on average.");
    assertThat(finding.lab()).isEqualTo(8);
    assertThat(finding.spans()).containsExactly(3L);
  }

  @Test
  void oneBusyCoreOfTwoIsIdleEnough() {
    assertThat(Detected.by(new CoresIdle(), oneAfterTheOther(300, 0).ended(900))).hasSize(1);
  }

  @Test
  void busyCoresAreNot() {
    oneAfterTheOther(300, 0).task("other-1", 300, 600, 300, 0);

    assertThat(Detected.by(new CoresIdle(), run.ended(900))).isEmpty();
  }

  @Test
  void coresThatOtherProgramsUseAreNotIdle() {
    oneAfterTheOther(150, 150).task("other-1", 300, 600, 50, 250);

    assertThat(Detected.by(new CoresIdle(), run.ended(900))).isEmpty();
  }

  @Test
  void theTimeBeforeAnythingCouldEndDoesNotCount() {
    run.item(0, 500, 900).item(1, 500, 900);
    run.async(0, DOWNLOAD, 500, 900, "http-1").async(1, DOWNLOAD, 500, 900, "http-1");

    assertThat(Detected.by(new CoresIdle(), run.ended(900))).isEmpty();
  }

  @Test
  void nothingCanBeSaidBeforeAnythingEnded() {
    run.itemStarted(0, 0).itemStarted(1, 0).open("cpu-1", 0, DOWNLOAD, 0);

    assertThat(Detected.by(new CoresIdle(), run.cutAt(900))).isEmpty();
  }

  @Test
  void idleCoresWhileAllImagesAreUnderWayAreNot() {
    run.item(0, 0, 900).item(1, 0, 900);
    run.async(0, DOWNLOAD, 0, 100, "http-1").async(1, DOWNLOAD, 0, 900, "http-1");
    run.held("cpu-1", 0, BLUR, 100, 900, 10);

    assertThat(Detected.by(new CoresIdle(), run.ended(900))).isEmpty();
  }

  private Scenario oneHandedOverAfterTheOther() {
    run.item(0, 0, 400).item(1, 400, 800);
    run.held("cpu-1", 0, DOWNLOAD, 0, 100, 0).held("cpu-1", 0, BLUR, 100, 400, 50);
    return run.held("cpu-1", 1, DOWNLOAD, 400, 800, 0);
  }

  @Test
  void imagesThatWereNotHandedOverYetWaitToo() {
    assertThat(Detected.by(new CoresIdle(), oneHandedOverAfterTheOther().ended(800))).hasSize(1);
  }

  @Test
  void imagesThatTheLimitKeepsBackDoNotWait() {
    oneHandedOverAfterTheOther().dial("concurrency", 1);

    assertThat(Detected.by(new CoresIdle(), run.ended(800))).isEmpty();
  }

  @Test
  void aLimitThatKeepsNothingBackDoesNotExcuse() {
    oneHandedOverAfterTheOther().dial("concurrency", 2);

    assertThat(Detected.by(new CoresIdle(), run.ended(800))).hasSize(1);
  }

  @Test
  void aLimitOfNaughtKeepsNothingBack() {
    oneHandedOverAfterTheOther().dial("concurrency", 0);

    assertThat(Detected.by(new CoresIdle(), run.ended(800))).hasSize(1);
  }

  @Test
  void aPauseThatIsShortForTheRunIsNot() {
    Scenario longer = oneAfterTheOther(150, 0).held("cpu-1", 1, BLUR, 900, 3100, 2200);

    assertThat(Detected.by(new CoresIdle(), longer.cutAt(2900))).hasSize(1);
    assertThat(Detected.by(new CoresIdle(), longer.cutAt(3050))).isEmpty();
  }

  @Test
  void aShortPauseIsNot() {
    run.item(0, 0, 1000).item(1, 0, 1000);
    run.async(0, DOWNLOAD, 0, 300, "http-1").async(1, DOWNLOAD, 0, 300, "http-1");
    run.held("cpu-1", 0, BLUR, 450, 1000, 550).held("cpu-2", 1, BLUR, 450, 1000, 550);

    assertThat(Detected.by(new CoresIdle(), run.ended(1000))).isEmpty();
  }
}
