package workbench.ui.recordings;

import static workbench.ui.kit.Texts.text;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/// Asks what to export, and into which folder. The folder is typed or looked for.
public final class ExportDialog extends Dialog<ButtonType> {
  private final Map<String, CheckBox> choices = new LinkedHashMap<>();
  private final TextField folder = new TextField();
  private final Label complaint = new Label();
  private final ButtonType export = new ButtonType(text("export.do"), ButtonData.OK_DONE);

  /// @param owner the window that it belongs to, whose looks it takes on
  /// @param labels what can be exported, by id; all are chosen at first
  /// @param into the folder that is offered
  /// @param done called with the ids that were chosen and the folder; not if it is put away
  public ExportDialog(
      Window owner, Map<String, String> labels, Path into, BiConsumer<Set<String>, Path> done) {
    initOwner(owner);
    setTitle(text("export.title"));
    setResizable(true);
    VBox parts = new VBox();
    parts.getStyleClass().add("export-choices");
    labels.forEach((id, label) -> {
      CheckBox box = new CheckBox(label);
      box.setId("export-" + id);
      box.setSelected(true);
      choices.put(id, box);
      parts.getChildren().add(box);
    });
    folder.setId("export-folder");
    folder.setText(into.toString());
    folder.setAccessibleText(text("export.folder"));
    folder.setPrefColumnCount(32);
    HBox.setHgrow(folder, Priority.ALWAYS);
    Button browse = new Button(text("export.browse"));
    browse.setMinWidth(Region.USE_PREF_SIZE);
    browse.setOnAction(_ -> browse());
    HBox place = new HBox(folder, browse);
    place.setAlignment(Pos.CENTER_LEFT);
    place.getStyleClass().add("export-place");
    complaint.setId("export-complaint");
    complaint.getStyleClass().add("complaint");
    complaint.setWrapText(true);
    VBox all = new VBox(parts, new Label(text("export.folder")), place, complaint);
    all.getStyleClass().add("export");
    getDialogPane().setContent(all);
    getDialogPane().getButtonTypes().addAll(export, ButtonType.CANCEL);
    getDialogPane().setStyle(owner.getScene().getRoot().getStyle());
    getDialogPane().getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
    getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    Node ok = getDialogPane().lookupButton(export);
    ok.setId("export-ok");
    ok.addEventFilter(
        ActionEvent.ACTION,
        click -> {
          String wrong = wrong();
          complaint.setText(wrong);
          if (!wrong.isEmpty()) {
            click.consume();
          }
        });
    setOnShown(_ -> folder.requestFocus());
    resultProperty()
        .addListener((_, _, result) -> {
          if (export.equals(result)) {
            done.accept(chosen(), Path.of(folder.getText().strip()));
          }
        });
  }

  private Set<String> chosen() {
    return choices.entrySet().stream()
        .filter(e -> e.getValue().isSelected())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private String wrong() {
    if (chosen().isEmpty()) {
      return text("export.nothing");
    }
    return path().isEmpty() ? text("export.noFolder") : "";
  }

  private Optional<Path> path() {
    try {
      String typed = folder.getText().strip();
      return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed).toAbsolutePath());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void browse() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(text("export.folder"));
    path().map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    File found = chooser.showDialog(getDialogPane().getScene().getWindow());
    if (found != null) {
      folder.setText(found.getPath());
    }
  }
}
