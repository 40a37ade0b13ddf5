package workbench.bench.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.DOWNLOAD;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.bench.scenario.Scenario;
import workbench.probe.event.ThreadRole;

class UiBlockedTest {
  private final Scenario run = Scenario.of(2, 8);

  private static List<Finding> found(Recording recording) {
    return Detected.by(new UiBlocked(), recording);
  }

  @Test
  void aLongDownloadOnTheUiThreadIsFound() {
    run.held("ui", 0, DOWNLOAD, 100, 500, 10);
    Finding finding = Detected.oneBy(new UiBlocked(), run.ended(1000));

    assertThat(finding.id()).isEqualTo("ui-blocked");
    assertThat(finding.sentence()).contains("ran download itself");
    assertThat(finding.evidence())
        .contains("frozen for 283 ms of 1.0 s")
        .contains("computed for 10 ms and waited for 374 ms");
    assertThat(finding.fix()).startsWith("Download and save asynchronously");
    assertThat(finding.lab()).isEqualTo(1);
    assertThat(finding.fixVariant()).hasValue("cpu-offload");
    assertThat(finding.spans()).containsExactly(1L);
  }

  @Test
  void manyShortBlursInARowAreFound() {
    for (int i = 0; i < 8; i++) {
      run.held("ui", i, BLUR, 100 + i * 50, 150 + i * 50, 50);
    }
    Finding finding = Detected.oneBy(new UiBlocked(), run.ended(1000));

    assertThat(finding.spans()).hasSize(8);
    assertThat(finding.fix()).startsWith("Blur on a pool");
  }

  @Test
  void shortBlursWithTimeToBreatheAreNot() {
    for (int i = 0; i < 8; i++) {
      run.held("ui", i, BLUR, 100 + i * 100, 180 + i * 100, 80);
    }

    assertThat(found(run.ended(1000))).isEmpty();
  }

  @Test
  void workOutsideTheOperationsIsFound() {
    run.task("ui", 100, 500, 400, 0);

    assertThat(Detected.oneBy(new UiBlocked(), run.ended(1000)).sentence())
        .contains("code outside the operations");
  }

  @Test
  void aUiThreadThatHadNoCoreIsNotBlocked() {
    run.thread("cpu-1", ThreadRole.POOL, "cpu").task("cpu-1", 100, 500, 400, 0);
    run.task("ui", 100, 500, 20, 370);

    assertThat(found(run.ended(1000))).isEmpty();
  }

  @Test
  void itIsFoundWhileItLasts() {
    run.open("ui", 0, DOWNLOAD, 50).task("ui", 50, 900, 0, 0);
    Finding finding = Detected.oneBy(new UiBlocked(), run.cutAt(300));

    assertThat(finding.sentence()).contains("download");
    assertThat(finding.spans()).containsExactly(1L);
  }

  @Test
  void anotherThreadsWaitIsNot() {
    run.thread("main", ThreadRole.OTHER, "main");
    run.held("main", 0, DOWNLOAD, 100, 500, 10);

    assertThat(found(run.ended(1000))).isEmpty();
  }
}
