package workbench.benchmarks;

import java.util.ArrayList;
import java.util.List;

/// What the window costs, on JavaFX's headless platform with its software pipeline.
final class WindowCost {
  private WindowCost() {}

  static List<Figure> measure() throws Exception {
    List<Figure> figures = new ArrayList<>(FirstFrame.measure());
    figures.addAll(ChartFrames.measure());
    figures.add(HostLoad.measure());
    return figures;
  }
}
