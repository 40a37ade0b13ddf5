package workbench.ui.recordings;

import static workbench.ui.kit.Texts.text;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import workbench.ui.settings.Settings;

/// What the Recordings screen asks in windows of their own: a file to open, and what to export
/// where. FX thread only.
///
/// @param owner a node of the window that they lie over
record RecordingDialogs(Node owner, Settings settings) {
  private static final String FOLDER = "export.folder";

  /// A recording's file; empty if the learner chose none.
  Optional<Path> chooseFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(text("recordings.openTitle"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(text("recordings.files"), "*.jsonl"));
    return Optional.ofNullable(chooser.showOpenDialog(owner.getScene().getWindow()))
        .map(File::toPath);
  }

  /// Asks what to export into which folder, which is remembered.
  void export(BiConsumer<List<ExportChoice>, Path> export) {
    Map<String, String> labels = new LinkedHashMap<>();
    ExportChoice.all().forEach(choice -> labels.put(choice.id(), choice.label()));
    new ExportDialog(
            owner.getScene().getWindow(),
            labels,
            Path.of(settings.get(FOLDER).orElse(System.getProperty("user.home"))),
            (ids, folder) -> {
              settings.put(FOLDER, folder);
              export.accept(
                  ExportChoice.all().stream().filter(c -> ids.contains(c.id())).toList(), folder);
            })
        .show();
  }
}
