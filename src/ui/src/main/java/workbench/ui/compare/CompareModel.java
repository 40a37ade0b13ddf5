package workbench.ui.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.image.Image;
import workbench.bench.compare.Compared;
import workbench.bench.recording.KeptRecording;

/// What the Compare screen shows: the recordings there are, those chosen, and what comes of them.
/// It knows no control. FX thread only.
final class CompareModel {
  /// Runs that were read, with what sets them apart.
  record Result(List<Compared> runs, List<String> sentences) {
    Result {
      runs = List.copyOf(runs);
      sentences = List.copyOf(sentences);
    }
  }

  /// The charts in pixels.
  ///
  /// @param width in the units of the screen
  record Drawn(Image image, double width, double height) {}

  private final ObjectProperty<List<KeptRecording>> all = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Set<String>> chosen = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Optional<Result>> result =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Drawn>> drawn =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty busy = new SimpleStringProperty("");
  private boolean isPicked;

  /// All that are kept, the newest first.
  ObjectProperty<List<KeptRecording>> allProperty() {
    return all;
  }

  /// The ids of those chosen, in no order.
  ObjectProperty<Set<String>> chosenProperty() {
    return chosen;
  }

  /// Empty as long as fewer than two are chosen.
  ObjectProperty<Optional<Result>> resultProperty() {
    return result;
  }

  ObjectProperty<Optional<Drawn>> drawnProperty() {
    return drawn;
  }

  /// What takes a while; empty for nothing.
  StringProperty busyProperty() {
    return busy;
  }

  /// There are other recordings: those that have gone are chosen no more, and the newest of each
  /// variant are as long as the learner has not chosen.
  void update(List<KeptRecording> now) {
    all.set(now);
    if (isPicked) {
      Set<String> left = new HashSet<>(chosen.get());
      left.retainAll(now.stream().map(KeptRecording::id).toList());
      chosen.set(Set.copyOf(left));
    } else {
      chosen.set(Lineup.newestOfEach(now));
    }
  }

  /// The learner chooses one more or one less.
  ///
  /// @return false if there are nine already
  boolean choose(String id, boolean isChosen) {
    Set<String> next = new HashSet<>(chosen.get());
    if (isChosen && next.size() >= Lineup.MOST && !next.contains(id)) {
      return false;
    }
    if (isChosen) {
      next.add(id);
    } else {
      next.remove(id);
    }
    chooseAll(next);
    return true;
  }

  /// The learner chooses these.
  void chooseAll(Set<String> ids) {
    isPicked = true;
    chosen.set(Set.copyOf(ids));
  }

  /// Goes back to the newest of each variant, also when there are newer ones later.
  void chooseNewest() {
    isPicked = false;
    update(all.get());
  }
}
