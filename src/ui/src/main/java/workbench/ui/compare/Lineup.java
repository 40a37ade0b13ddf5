package workbench.ui.compare;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbench.bench.recording.KeptRecording;
import workbench.labs.Variant;
import workbench.labs.Variants;
import workbench.ui.recordings.RecordingWords;

/// Recordings in the order in which they are compared: as the variants are listed, and by age.
final class Lineup {
  static final int FEWEST = 2;
  static final int MOST = 9;

  private static final List<String> VARIANTS = Variants.ALL.stream().map(Variant::id).toList();
  private static final Comparator<KeptRecording> ORDER =
      comparingInt((KeptRecording r) -> place(r.summary().variant()))
          .thenComparing(r -> r.summary().variant())
          .thenComparing(r -> r.summary().at())
          .thenComparing(KeptRecording::id);

  private Lineup() {}

  private static int place(String variant) {
    int place = VARIANTS.indexOf(variant);
    return place < 0 ? VARIANTS.size() : place;
  }

  static List<KeptRecording> ordered(List<KeptRecording> recordings) {
    return recordings.stream().sorted(ORDER).toList();
  }

  /// The newest whole recording of each variant, nine at the most.
  ///
  /// @param all the newest first
  static Set<String> newestOfEach(List<KeptRecording> all) {
    Map<String, String> newest = new LinkedHashMap<>();
    for (KeptRecording recording : all) {
      if (recording.summary().outcome().isPresent() && newest.size() < MOST) {
        newest.putIfAbsent(recording.summary().variant(), recording.id());
      }
    }
    return Set.copyOf(newest.values());
  }

  /// A name for each, none of which is another's: the variant, and if there are several of it, what
  /// the learner calls it or else when it was.
  static List<String> names(List<KeptRecording> recordings) {
    List<String> names = new ArrayList<>();
    for (KeptRecording recording : recordings) {
      String variant = recording.summary().variant();
      boolean isAlone =
          recordings.stream().filter(r -> r.summary().variant().equals(variant)).count() == 1;
      String name = isAlone ? variant : apart(recording);
      names.add(names.contains(name) ? name + " (" + (names.size() + 1) + ")" : name);
    }
    return names;
  }

  private static String apart(KeptRecording recording) {
    String what =
        recording.name().isEmpty()
            ? RecordingWords.when(recording.summary().at())
            : recording.name();
    return recording.summary().variant() + " · " + what;
  }

  /// What is chosen of what there is.
  static List<KeptRecording> chosen(List<KeptRecording> all, Set<String> ids) {
    Set<String> wanted = new HashSet<>(ids);
    return ordered(all.stream().filter(r -> wanted.contains(r.id())).toList());
  }
}
