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

  /// A core's load is measured over this time.
  private static final long LOAD_NANOS = 500_000_000;

  private static final long SLACK_NANOS = 25_000_000;

  private CoreLoads() {}

  /// One series a core; with more than [#LINES] cores two, the lowest and the highest load.
  static LineData of(Recording recording) {
    List<CoreLoad> loads = loads(recording);
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
    List<CoreLoad> loads = loads(recording);
    double[] average = loads.stream().mapToDouble(l -> percent(l).average().orElse(0)).toArray();
    return new LineData(
        List.of("average of " + cores(loads) + " cores"),
        times(recording, loads),
        new double[][] {average});
  }

  /// The share of all cores that the lab used, at the end of each interval over as long a time as
  /// the loads of the cores are measured, so that the two can be compared.
  static StepData labShare(Recording recording) {
    List<Interval> intervals = Interval.of(recording);
    int cores = Math.max(1, recording.started().cores());
    double[] share = new double[intervals.size()];
    double[] used = new double[intervals.size()];
    int first = 0;
    double usedNanos = 0;
    long nanos = 0;
    for (int i = 0; i < share.length; i++) {
      Interval interval = intervals.get(i);
      used[i] = interval.rate(Sample::processCpuNanos) * interval.nanos();
      usedNanos += used[i];
      nanos += interval.nanos();
      while (nanos > LOAD_NANOS + SLACK_NANOS && first < i) {
        usedNanos -= used[first];
        nanos -= intervals.get(first).nanos();
        first++;
      }
      share[i] = Math.clamp(100 * usedNanos / nanos / cores, 0, 100);
    }
    return Interval.data(List.of("this lab's share"), intervals, new double[][] {share});
  }

  static int cores(List<CoreLoad> loads) {
    return loads.stream().mapToInt(l -> l.load().size()).max().orElse(0);
  }

  private static List<CoreLoad> loads(Recording recording) {
    return recording.coreLoads().stream()
        .filter(l -> recording.sinceStart(l.atNanos()) <= recording.wallNanos())
        .toList();
  }

  private static double[] times(Recording recording, List<CoreLoad> loads) {
    return loads.stream().mapToDouble(l -> recording.sinceStart(l.atNanos()) / 1e9).toArray();
  }

  private static DoubleStream percent(CoreLoad load) {
    return load.load().stream().mapToDouble(share -> share * 100);
  }
}
