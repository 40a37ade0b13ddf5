package workbench.report.chart;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;

/// How many threads did what, on average over each interval of a recording.
///
/// Counted in full are the UI thread, the workers of every pool that did anything in the run, and
/// the carriers if they did. A pool that stood idle throughout is left over from another run. Of
/// all other threads — helpers that a library keeps for I/O, or the JVM's own — only the time
/// counts in which they are known to have been on a core, ready or held: that they exist and wait
/// for work is no news of the variant's, and would only add grey.
public final class ThreadTimes {
  private ThreadTimes() {}

  /// One series a class of thread time, from on-CPU to unknown.
  static StepData of(Recording recording) {
    Intervals intervals = new Intervals(recording);
    Set<String> pools = activePools(recording, intervals.samples());
    List<ThreadClass> classes = ThreadClass.ORDER;
    double[][] threads = new double[classes.size()][intervals.samples().size()];
    for (int i = 0; i < intervals.samples().size(); i++) {
      Sample sample = intervals.samples().get(i);
      for (ThreadTime time : sample.threads()) {
        boolean inFull = countsInFull(recording, time.thread(), pools);
        for (ThreadClass kind : classes) {
          if (inFull || isWork(kind)) {
            threads[kind.series()][i] += (double) kind.nanos(time) / sample.intervalNanos();
          }
        }
      }
    }
    List<String> words = classes.stream().map(ThreadClass::word).toList();
    return new StepData(words, intervals.starts(), intervals.ends(), threads);
  }

  private static Set<String> activePools(Recording recording, List<Sample> samples) {
    return samples.stream()
        .flatMap(s -> s.threads().stream())
        .filter(t -> t.onCpu() + t.ready() + t.held() > 0)
        .flatMap(t -> recording.thread(t.thread()).stream())
        .map(LabThread::pool)
        .collect(toSet());
  }

  private static boolean countsInFull(Recording recording, long id, Set<String> pools) {
    return recording
        .thread(id)
        .filter(t -> t.role() == ThreadRole.UI || (isWorker(t) && pools.contains(t.pool())))
        .isPresent();
  }

  private static boolean isWorker(LabThread thread) {
    return thread.role() == ThreadRole.POOL || thread.role() == ThreadRole.CARRIER;
  }

  private static boolean isWork(ThreadClass kind) {
    return kind == ThreadClass.ON_CPU || kind == ThreadClass.READY || kind == ThreadClass.HELD;
  }
}
