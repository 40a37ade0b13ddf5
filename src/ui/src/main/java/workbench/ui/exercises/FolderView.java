package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/// Where the learner's files lie, and a way to have them elsewhere.
final class FolderView extends VBox {
  private final Consumer<Path> use;

  /// @param use has the files in another folder
  FolderView(ExercisesModel model, Consumer<Path> use) {
    this.use = use;
    getStyleClass().add("folder-view");
    Label path = new Label();
    path.setId("exercises-folder");
    path.getStyleClass().add("faint");
    path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    Tooltip whole = new Tooltip();
    path.setTooltip(whole);
    model
        .folderProperty()
        .subscribe(folder -> {
          path.setText(folder);
          whole.setText(folder);
          Parts.show(this, !folder.isEmpty());
        });
    Label title = new Label(text("exercises.yourFiles"));
    title.getStyleClass().add("section-title");
    Hyperlink change = Parts.link(text("exercises.change"), () -> choose(model));
    change.setId("change-folder");
    change.setAccessibleText(text("exercises.changeFolder"));
    getChildren().addAll(title, path, change);
  }

  private void choose(ExercisesModel model) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(text("exercises.changeFolder"));
    Path now = Path.of(model.folderProperty().get());
    if (Files.isDirectory(now)) {
      chooser.setInitialDirectory(now.toFile());
    }
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      use.accept(chosen.toPath().toAbsolutePath().normalize());
    }
  }
}
