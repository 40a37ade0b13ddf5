package workbench.bench.recording;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;

/// How much a store keeps.
///
/// @param recordings how many at the most
/// @param bytes how much of the disk they may take together
record StoreBounds(int recordings, long bytes) {
  static final StoreBounds USUAL = new StoreBounds(200, 500_000_000);

  /// What has to go: the oldest without a name or a note first, and those with one only if that is
  /// not enough.
  ///
  /// @param spared the one that stays whatever happens, as it has just come
  List<KeptRecording> surplus(List<KeptRecording> kept, String spared) {
    int count = kept.size();
    long size = kept.stream().mapToLong(KeptRecording::bytes).sum();
    List<KeptRecording> order = new ArrayList<>(kept);
    order.removeIf(r -> r.id().equals(spared));
    order.sort(comparing(KeptRecording::isTreasured).thenComparing(KeptRecording::id));
    List<KeptRecording> surplus = new ArrayList<>();
    for (KeptRecording recording : order) {
      if (count <= recordings && size <= bytes) {
        break;
      }
      surplus.add(recording);
      count--;
      size -= recording.bytes();
    }
    return surplus;
  }
}
