package workbench.ui.recordings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import workbench.bench.recording.KeptRecording;
import workbench.bench.recording.OpenedRecording;

/// What the Recordings screen shows: which recordings there are, which of them are listed, which
/// are selected, and the one that is looked at. It knows no control. FX thread only.
public final class RecordingsModel {
  /// A recording that is looked at.
  ///
  /// @param kept what the store says of it; empty if it is a file from elsewhere
  public record Shown(Optional<KeptRecording> kept, OpenedRecording opened) {
    boolean is(KeptRecording recording) {
      return kept.filter(k -> k.id().equals(recording.id())).isPresent();
    }
  }

  private final ObjectProperty<List<KeptRecording>> all = new SimpleObjectProperty<>(List.of());
  private final StringProperty search = new SimpleStringProperty("");
  private final StringProperty variant = new SimpleStringProperty("");
  private final ObjectBinding<List<KeptRecording>> listed =
      Bindings.createObjectBinding(this::matching, all, search, variant);
  private final ObjectProperty<List<KeptRecording>> selected =
      new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Optional<Shown>> shown =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty busy = new SimpleStringProperty("");

  /// All that are kept, the newest first.
  public ObjectProperty<List<KeptRecording>> allProperty() {
    return all;
  }

  /// Words of which a recording that is listed has all: in its name, its note, its variant, its
  /// workload or its outcome.
  public StringProperty searchProperty() {
    return search;
  }

  /// The variant of those that are listed; empty for all.
  public StringProperty variantProperty() {
    return variant;
  }

  public ObjectBinding<List<KeptRecording>> listedBinding() {
    return listed;
  }

  public ObjectProperty<List<KeptRecording>> selectedProperty() {
    return selected;
  }

  public ObjectProperty<Optional<Shown>> shownProperty() {
    return shown;
  }

  /// What takes a while; empty for nothing.
  public StringProperty busyProperty() {
    return busy;
  }

  /// The variants of all that are kept, by name.
  public List<String> variants() {
    return all.get().stream().map(r -> r.summary().variant()).distinct().sorted().toList();
  }

  /// How much of the disk they take.
  public long bytes() {
    return all.get().stream().mapToLong(KeptRecording::bytes).sum();
  }

  private List<KeptRecording> matching() {
    List<String> words = List.of(search.get().toLowerCase(Locale.ROOT).strip().split("\\s+"));
    return all.get().stream()
        .filter(r -> variant.get().isEmpty() || r.summary().variant().equals(variant.get()))
        .filter(r -> words.stream().allMatch(told(r)::contains))
        .toList();
  }

  private static String told(KeptRecording r) {
    return String.join(
            "\n",
            r.name(),
            r.note(),
            r.summary().variant(),
            RecordingWords.work(r.summary()),
            RecordingWords.outcome(r.summary()))
        .toLowerCase(Locale.ROOT);
  }
}
