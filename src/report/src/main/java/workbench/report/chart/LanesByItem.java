package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.ItemStarted;

/// The spans of a recording on one lane an item.
final class LanesByItem {
  private LanesByItem() {}

  /// @param atMost how many items to show; one more lane says how many are left out
  static Lanes of(Recording recording, int atMost) {
    Map<Integer, List<Lanes.Bar>> byItem = new TreeMap<>();
    for (ItemStarted item : recording.itemsStarted()) {
      byItem.put(item.item(), new ArrayList<>());
    }
    List<SpanBars.Piece> pieces =
        new SpanBars(recording)
            .pieces((span, holder) ->
                new SpanBars.Labels(
                    span.operation().word() + ", " + holder, span.operation().word()));
    for (SpanBars.Piece piece : pieces) {
      byItem.computeIfAbsent(piece.item(), _ -> new ArrayList<>()).add(piece.bar());
    }
    Lanes lanes = new Lanes();
    byItem.entrySet().stream()
        .limit(atMost)
        .forEach(e -> lanes.add("#" + e.getKey(), Lanes.Kind.ORDINARY, e.getValue()));
    if (byItem.size() > atMost) {
      lanes.add("… and " + (byItem.size() - atMost) + " more", Lanes.Kind.MORE, List.of());
    }
    return lanes;
  }
}
