package workbench.report.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event;
import workbench.probe.event.ThreadRole;

/// The spans of a recording on the lanes of the threads that they held: the UI thread, the pools'
/// workers, helpers for I/O, virtual threads, and last *nobody*. The UI thread and the workers of
/// pools that the run used have a lane even if they held no span; the others only if they did.
final class LanesByThread {
  private LanesByThread() {}

  /// @param atMost how many lanes of threads to show; one more says how many are left out
  static Lanes of(Recording recording, int atMost) {
    SpanBars bars = new SpanBars(recording);
    Map<Long, List<Lanes.Bar>> byHolder =
        bars
            .pieces((span, holder) ->
                new SpanBars.Labels(
                    "#" + span.item() + " " + span.operation().word(), "#" + span.item()))
            .stream()
            .collect(groupingBy(SpanBars.Piece::holder, mapping(SpanBars.Piece::bar, toList())));
    List<LabThread> threads = threads(recording, byHolder.keySet());
    Lanes lanes = new Lanes();
    for (LabThread thread : threads.subList(0, Math.min(atMost, threads.size()))) {
      Lanes.Kind kind = thread.role() == ThreadRole.UI ? Lanes.Kind.LABELLED : Lanes.Kind.ORDINARY;
      lanes.add(bars.name(thread.id()), kind, byHolder.getOrDefault(thread.id(), List.of()));
    }
    if (threads.size() > atMost) {
      lanes.add("… and " + (threads.size() - atMost) + " more", Lanes.Kind.MORE, List.of());
    }
    lanes.add(SpanBars.NOBODY, Lanes.Kind.CROWD, byHolder.getOrDefault(Event.NOBODY, List.of()));
    return lanes;
  }

  private static List<LabThread> threads(Recording recording, Set<Long> holders) {
    Set<Long> ids = new HashSet<>(holders);
    ids.remove(Event.NOBODY);
    UsedPools pools = new UsedPools(recording);
    UsedPools.workByThread(recording).keySet().stream()
        .flatMap(id -> recording.thread(id).stream())
        .filter(t -> t.role() == ThreadRole.UI || isWorker(t, pools))
        .forEach(t -> ids.add(t.id()));
    Stream<LabThread> known = ids.stream().map(id -> thread(recording, id));
    return known
        .sorted(Comparator.comparingInt(LanesByThread::rank).thenComparingLong(LabThread::id))
        .toList();
  }

  private static LabThread thread(Recording recording, long id) {
    return recording.thread(id).orElseGet(() -> new LabThread(id, "", ThreadRole.OTHER, ""));
  }

  private static boolean isWorker(LabThread thread, UsedPools pools) {
    return thread.role() == ThreadRole.POOL && pools.hasWorker(thread.id());
  }

  private static int rank(LabThread thread) {
    return switch (thread.role()) {
      case UI -> 0;
      case POOL -> 1;
      case OTHER -> 2;
      case IO -> 3;
      case CARRIER -> 4;
      case VIRTUAL -> 5;
    };
  }
}
