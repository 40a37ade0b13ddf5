package workbench.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Prints the figures that the README quotes, each as a ratio within one run, with what we hold
/// ourselves to. Exit code 1 if one is missed.
public final class Figures {
  private Figures() {}

  /// Measures all of them, or those that are named.
  ///
  /// @param args any of `blur`, `sampler`, `instruments`, `shell`, `runs`, `window`, `heap`,
  ///   `grading`
  public static void main(String[] args) throws Exception {
    Map<String, Callable<List<Figure>>> groups = new LinkedHashMap<>();
    groups.put("blur", BlurCost::measure);
    groups.put("sampler", SamplerCost::measure);
    groups.put("instruments", InstrumentsCost::measure);
    groups.put("shell", ShellCost::measure);
    groups.put("runs", Runs::measure);
    groups.put("window", WindowCost::measure);
    groups.put("heap", HeapOverTime::measure);
    groups.put("grading", ClassGrading::measure);
    List<String> wanted = args.length == 0 ? List.copyOf(groups.keySet()) : List.of(args);
    List<Figure> all = new ArrayList<>();
    for (String name : wanted) {
      Callable<List<Figure>> group = groups.get(name);
      if (group == null) {
        System.err.println("There is no group '" + name + "': use " + groups.keySet() + ".");
        System.exit(2);
      } else {
        List<Figure> figures = group.call();
        figures.forEach(System.out::println);
        all.addAll(figures);
      }
    }
    System.exit(all.stream().allMatch(Figure::isMet) ? 0 : 1);
  }
}
