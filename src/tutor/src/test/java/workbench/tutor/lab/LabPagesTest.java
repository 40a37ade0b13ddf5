package workbench.tutor.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import workbench.tutor.page.Page;
import workbench.tutor.page.ReadPage;

/// What each page claims comes out on this machine: its cells are run in a lab JVM, each of its
/// predictions has one answer, and its claims hold.
@TestInstance(Lifecycle.PER_CLASS)
class LabPagesTest {
  private @Nullable LabSession session;
  private boolean isFresh;

  @TestFactory
  @Timeout(900)
  Stream<DynamicTest> everyClaimHolds() {
    return LabCatalogue.bundled().labs().stream()
        .map(lab -> DynamicTest.dynamicTest(lab.id(), () -> check(lab)));
  }

  private void check(Lab lab) {
    Page page = ((ReadPage.Good) lab.read()).page();
    LabCheck check = new LabCheck(lab, run -> {});
    CheckedLab checked = page.front().preview() ? check.run() : check.run(page, fresh());
    isFresh = false;
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.claims()).isEqualTo(page.checks().size());
  }

  private LabSession fresh() {
    LabSession known = session;
    if (known == null) {
      session = known = LabSession.open(false, false, new CellListener() {});
    } else if (!isFresh) {
      known.restart();
    }
    isFresh = true;
    return known;
  }

  @AfterAll
  void close() {
    if (session != null) {
      session.close();
    }
  }
}
