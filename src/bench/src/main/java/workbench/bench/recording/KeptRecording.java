package workbench.bench.recording;

import java.nio.file.Path;

/// A recording in the store.
///
/// @param id the name of its file, which begins with the time since which it has been kept
/// @param name what the learner calls it; empty for nothing
/// @param note what the learner has to say of it; empty for nothing
public record KeptRecording(
    String id, Path file, long bytes, RecordingSummary summary, String name, String note) {

  /// Whether the learner has given it a name or a note.
  public boolean isTreasured() {
    return !name.isEmpty() || !note.isEmpty();
  }

  /// Its name, or else its variant.
  public String title() {
    return name.isEmpty() ? summary.variant() : name;
  }
}
