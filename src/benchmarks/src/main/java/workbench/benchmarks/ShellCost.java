package workbench.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What a learner waits for at the prompt.
final class ShellCost {
  private ShellCost() {}

  static List<Figure> measure() throws IOException, InterruptedException {
    List<Figure> figures = new ArrayList<>(EvaluationCost.measure());
    figures.add(SpareSwitch.measure());
    figures.add(FirstAnswer.measure());
    figures.add(StopTimes.measure());
    return figures;
  }
}
