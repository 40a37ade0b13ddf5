package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.CoreLoad;
import workbench.probe.event.Event.Sample;

/// How busy the cores were in a recording, in percent.
final class CoreLoads {
  /// More lines than this cannot be told apart.
  static final int LINES = 8;

  private CoreLoads() {}

  /// One series a core; with more than [#LINES] cores two, the lowest and the highest load.
  static LineData of(Recording recording) {
    List<CoreLoad> loads = recording.coreLoads();
    int cores = cores(loads);
    double[] times = times(recording, loads);
    if (cores > LINES) {
      double[][] band = new double[2][loads.size()];
      for (int i = 0; i < loads.size(); i++) {
        band[0][i] = percent(loads.get(i)).min().orElse(0);
        band[1][i] = percent(loads.get(i)).max().orElse(0);
      }
      return new LineData(List.of("least busy core", "busiest core"), times, band);
    }
    List<String> names = new ArrayList<>();
    double[][] lines = new double[cores][loads.size()];
    for (int core = 0; core < cores; core++) {
      names.add("core " + core);
      for (int i = 0; i < loads.size(); i++) {
        List<Double> load = loads.get(i).load();
        lines[core][i] = core < load.size() ? load.get(core) * 100 : 0;
      }
    }
    return new LineData(names, times, lines);
  }

  /// The average of all cores.
  static LineData average(Recording recording) {
    List<CoreLoad> loads = recording.coreLoads();
    double[] average = loads.stream().mapToDouble(l -> percent(l).average().orElse(0)).toArray();
    return new LineData(
        List.of("average of " + cores(loads) + " cores"),
        times(recording, loads),
        new double[][] {average});
  }

  /// The share of all cores that the lab used in each interval.
  static StepData labShare(Recording recording) {
    Intervals intervals = new Intervals(recording);
    int cores = Math.max(1, recording.started().cores());
    double[] share = new double[intervals.samples().size()];
    for (int i = 0; i < share.length; i++) {
      Sample sample = intervals.samples().get(i);
      double used = (double) sample.processCpuNanos() / sample.intervalNanos() / cores;
      share[i] = Math.clamp(used * 100, 0, 100);
    }
    return new StepData(
        List.of("this lab's share"), intervals.starts(), intervals.ends(), new double[][] {share});
  }

  static int cores(List<CoreLoad> loads) {
    return loads.stream().mapToInt(l -> l.load().size()).max().orElse(0);
  }

  private static double[] times(Recording recording, List<CoreLoad> loads) {
    return loads.stream().mapToDouble(l -> recording.sinceStart(l.atNanos()) / 1e9).toArray();
  }

  private static DoubleStream percent(CoreLoad load) {
    return load.load().stream().mapToDouble(share -> share * 100);
  }
}
