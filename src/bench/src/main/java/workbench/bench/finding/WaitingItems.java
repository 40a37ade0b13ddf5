package workbench.bench.finding;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.bench.measure.CountOverTime;
import workbench.bench.measure.Stretch;
import workbench.bench.recording.Span;
import workbench.probe.event.Event.ItemEnded;
import workbench.probe.event.Event.ItemStarted;

/// The items that wait for a thread. An item under way waits whenever none of its operations is:
/// its next step stands in some queue. An item that the variant was not handed yet waits too,
/// unless the run's limit on items under way keeps it back.
final class WaitingItems {
  private static final String LIMIT = "concurrency";

  private final RunFacts facts;
  private final Map<Integer, Long> started = new HashMap<>();
  private final Map<Integer, Long> ended = new HashMap<>();
  private final Map<Integer, List<Span>> spans = new HashMap<>();

  private WaitingItems(RunFacts facts) {
    this.facts = facts;
    for (ItemStarted e : facts.recording().itemsStarted()) {
      started.put(e.item(), inRun(e.atNanos()));
    }
    for (ItemEnded e : facts.recording().itemsEnded()) {
      ended.put(e.item(), inRun(e.atNanos()));
    }
    for (Span span : facts.spans(s -> true)) {
      spans.computeIfAbsent(span.item(), item -> new ArrayList<>()).add(span);
    }
  }

  static CountOverTime of(RunFacts facts) {
    WaitingItems items = new WaitingItems(facts);
    List<Stretch> waits = new ArrayList<>();
    items.started.keySet().forEach(item -> items.addWaits(item, waits));
    items.addNotHandedOver(waits);
    return CountOverTime.of(waits);
  }

  private long inRun(long atNanos) {
    return Math.clamp(facts.recording().sinceStart(atNanos), 0, facts.window().wallNanos());
  }

  private void addWaits(int item, List<Stretch> waits) {
    long end = ended.getOrDefault(item, facts.window().wallNanos());
    long free = started.getOrDefault(item, 0L);
    List<Span> own = new ArrayList<>(spans.getOrDefault(item, List.of()));
    own.sort(comparingLong(Span::startNanos));
    for (Span span : own) {
      addWait(free, Math.min(end, span.startNanos()), waits);
      free = Math.max(free, span.endNanos());
    }
    addWait(free, end, waits);
  }

  private void addNotHandedOver(List<Stretch> waits) {
    int all = facts.recording().started().items();
    Object limit = facts.recording().started().workload().get(LIMIT);
    if (limit instanceof Number n && n.intValue() > 0 && n.intValue() < all) {
      return;
    }
    started.values().forEach(at -> addWait(0, at, waits));
    for (int item = started.size(); item < all; item++) {
      addWait(0, facts.window().wallNanos(), waits);
    }
  }

  private static void addWait(long from, long to, List<Stretch> waits) {
    if (to > from) {
      waits.add(new Stretch(from, to));
    }
  }
}
