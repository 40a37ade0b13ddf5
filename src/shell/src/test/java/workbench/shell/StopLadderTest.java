package workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.shell.StopReport.Rung;
import workbench.shell.StopReport.Step;

class StopLadderTest {
  /// Ends at the given attempt, and notes what was done to it.
  private static final class Stubborn implements StopLadder.Target {
    private final boolean isRun;
    private final int endsAt;
    private final List<String> done = new ArrayList<>();

    Stubborn(boolean isRun, int endsAt) {
      this.isRun = isRun;
      this.endsAt = endsAt;
    }

    @Override
    public boolean isRun() {
      return isRun;
    }

    @Override
    public void cancel() {
      done.add("cancel");
    }

    @Override
    public void interrupt() {
      done.add("interrupt");
    }

    @Override
    public void kill() {
      done.add("kill");
    }

    @Override
    public boolean awaitEnd(Duration patience) {
      return done.size() >= endsAt;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "false, 1, interrupt,                         INTERRUPT",
    "false, 2, interrupt interrupt,               INTERRUPT_AGAIN",
    "false, 9, interrupt interrupt kill,          KILL",
    "true,  1, cancel,                            CANCEL",
    "true,  2, cancel interrupt,                  INTERRUPT",
    "true,  9, cancel interrupt interrupt kill,   KILL",
  })
  void eachRungIsTriedOnlyIfTheOneBeforeDidNotHelp(
      boolean isRun, int endsAt, String done, Rung last) throws InterruptedException {
    Stubborn target = new Stubborn(isRun, endsAt);
    List<Step> steps = StopLadder.climb(target, System.nanoTime());
    assertThat(String.join(" ", target.done)).isEqualTo(done);
    assertThat(steps).hasSize(target.done.size());
    assertThat(steps.getLast().rung()).isEqualTo(last);
  }
}
