package workbench.ui.labs;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabProgress;

/// What the Labs screen shows: the catalogue, and the lab that is open. It knows no control. FX
/// thread only.
final class LabsModel {
  private final ObservableList<LabRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Lab>> open = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<PageModel>> page =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty complaint = new SimpleStringProperty("");

  /// The labs, in the order in which they are taught.
  ObservableList<LabRow> rows() {
    return rows;
  }

  /// The lab that is open, whether its page is broken or not.
  ObjectProperty<Optional<Lab>> openProperty() {
    return open;
  }

  /// Its page; empty if that is broken.
  ObjectProperty<Optional<PageModel>> pageProperty() {
    return page;
  }

  /// Why there is no catalogue, in a sentence; empty if there is one, or none yet.
  StringProperty complaintProperty() {
    return complaint;
  }

  Optional<LabRow> row(int number) {
    return rows.stream().filter(row -> row.lab().number() == number).findFirst();
  }

  /// The lab after the one that is open.
  Optional<Lab> next() {
    return open.get().flatMap(lab -> row(lab.number() + 1)).map(LabRow::lab);
  }

  void show(List<LabRow> all) {
    rows.setAll(all);
  }

  void progress(Lab lab, LabProgress progress) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).lab().id().equals(lab.id()) && !rows.get(i).progress().equals(progress)) {
        rows.set(i, rows.get(i).with(progress));
      }
    }
  }
}
