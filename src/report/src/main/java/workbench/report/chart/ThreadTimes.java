package workbench.report.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;

/// How many threads did what, on average over each interval of a recording.
///
/// Counted in full are the UI thread and the workers of every pool that the run used. Of all other
/// threads — helpers that a library keeps for I/O, or the JVM's own — only the time counts in which
/// they are known to have been on a core, ready or held: that they exist and wait for work is no
/// news of the variant's, and would only add grey.
final class ThreadTimes {
  private static final int CLASSES = ThreadClass.ORDER.size();

  private final Recording recording;
  private final UsedPools pools;
  private final Map<Long, Boolean> inFull = new HashMap<>();

  private ThreadTimes(Recording recording) {
    this.recording = recording;
    this.pools = new UsedPools(recording);
  }

  /// One series a class of thread time, from on-CPU to unknown.
  static StepData of(Recording recording) {
    ThreadTimes times = new ThreadTimes(recording);
    List<Interval> intervals = Interval.of(recording);
    double[][] threads = new double[CLASSES][intervals.size()];
    for (int i = 0; i < intervals.size(); i++) {
      double[] rates = intervals.get(i).rates(CLASSES, times::nanos);
      for (int kind = 0; kind < CLASSES; kind++) {
        threads[kind][i] = rates[kind];
      }
    }
    List<String> words = ThreadClass.ORDER.stream().map(ThreadClass::word).toList();
    return Interval.data(words, intervals, threads);
  }

  /// What the threads spent in a sample's interval, by class.
  private double[] nanos(Sample sample) {
    double[] nanos = new double[CLASSES];
    for (ThreadTime time : sample.threads()) {
      boolean full = inFull.computeIfAbsent(time.thread(), this::countsInFull);
      for (int kind = 0; kind < CLASSES; kind++) {
        ThreadClass of = ThreadClass.ORDER.get(kind);
        if (full || isWork(of)) {
          nanos[kind] += of.nanos(time);
        }
      }
    }
    return nanos;
  }

  private boolean countsInFull(long thread) {
    return pools.hasWorker(thread)
        || recording.thread(thread).filter(t -> t.role() == ThreadRole.UI).isPresent();
  }

  private static boolean isWork(ThreadClass kind) {
    return kind == ThreadClass.ON_CPU || kind == ThreadClass.READY || kind == ThreadClass.HELD;
  }
}
