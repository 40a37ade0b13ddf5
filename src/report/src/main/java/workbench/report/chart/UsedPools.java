package workbench.report.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Span;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;

/// The pools that a run used, the carriers of virtual threads among them: one of their threads held
/// a span, or together they were at work for a part of the run that can be seen. Other pools are
/// left over from another run, or do a library some small service.
final class UsedPools {
  private static final double SEEN = 0.05;

  private final Recording recording;
  private final Set<String> names = new HashSet<>();

  UsedPools(Recording recording) {
    this.recording = recording;
    for (Span span : recording.spans()) {
      worker(span.holder()).ifPresent(w -> names.add(w.pool()));
    }
    workByThread(recording).entrySet().stream()
        .filter(e -> worker(e.getKey()).isPresent())
        .collect(groupingBy(e -> pool(e.getKey()), summingLong(Map.Entry::getValue)))
        .forEach((pool, nanos) -> {
          if (nanos > recording.wallNanos() * SEEN) {
            names.add(pool);
          }
        });
  }

  /// How long each thread that was sampled was at work.
  static Map<Long, Long> workByThread(Recording recording) {
    Map<Long, Long> work = new HashMap<>();
    for (Sample sample : recording.samples()) {
      for (ThreadTime time : sample.threads()) {
        work.merge(time.thread(), work(time), Long::sum);
      }
    }
    return work;
  }

  private static long work(ThreadTime time) {
    return time.onCpu() + time.ready() + time.held();
  }

  private String pool(long thread) {
    return worker(thread).map(LabThread::pool).orElse("");
  }

  private Optional<LabThread> worker(long thread) {
    return recording
        .thread(thread)
        .filter(t -> t.role() == ThreadRole.POOL || t.role() == ThreadRole.CARRIER);
  }

  /// Whether the thread is a worker of such a pool.
  boolean hasWorker(long thread) {
    return worker(thread).filter(w -> names.contains(w.pool())).isPresent();
  }
}
