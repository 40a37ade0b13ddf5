package workbench.cli;

import java.util.List;
import java.util.function.Consumer;
import workbench.tutor.exercise.CheckListener;
import workbench.tutor.exercise.TestName;

/// Says in a few words what a check does at the moment.
final class CheckProgress implements CheckListener {
  private final Consumer<String> show;
  private int tests;
  private int begun;

  /// @param show called now, and on the thread that checks
  CheckProgress(Consumer<String> show) {
    this.show = show;
    show.accept("compiling…");
  }

  @Override
  public void planned(List<String> planned) {
    tests = planned.size();
  }

  @Override
  public void began(String test) {
    begun++;
    show.accept("test " + begun + " of " + tests + ": " + TestName.sentence(test) + "…");
  }
}
