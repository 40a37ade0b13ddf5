package workbench.ui.sandbox;

import static workbench.ui.kit.Texts.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import workbench.ui.editor.Buffer;
import workbench.ui.kit.Icons;

/// A button for each text that is open, with a dot if it has changes that no file has.
final class BufferTabs extends FlowPane {
  private final Buffers buffers;
  private final Consumer<Buffer> close;
  private final Map<Buffer, Node> tabs = new HashMap<>();

  /// @param close closes a text
  BufferTabs(Buffers buffers, Consumer<Buffer> close) {
    this.buffers = buffers;
    this.close = close;
    getStyleClass().add("buffer-tabs");
    buffers.all().addListener((ListChangeListener<Buffer>) _ -> show());
    show();
  }

  private void show() {
    tabs.keySet().retainAll(buffers.all());
    getChildren()
        .setAll(buffers.all().stream().map(b -> tabs.computeIfAbsent(b, this::tab)).toList());
  }

  private Node tab(Buffer buffer) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().add("buffer-tab");
    button.setOnAction(_ -> {
      buffers.show(buffer);
      button.setSelected(true);
    });
    button.setSelected(buffers.current().equals(buffer));
    buffers.currentProperty().addListener((_, _, now) -> button.setSelected(now.equals(buffer)));
    buffer.titleProperty().subscribe(_ -> name(button, buffer));
    buffer.changedBinding().subscribe(_ -> name(button, buffer));
    buffer
        .fileProperty()
        .subscribe(file ->
            button.setTooltip(
                new Tooltip(file.map(Object::toString).orElse(text("sandbox.noFileYet")))));
    Button closing =
        Icons.button(
            Feather.X,
            text("sandbox.closeNamed", buffer.titleProperty().get()),
            () -> close.accept(buffer));
    HBox tab = new HBox(button, closing);
    tab.setAlignment(Pos.CENTER_LEFT);
    return tab;
  }

  private static void name(ToggleButton button, Buffer buffer) {
    String title = buffer.titleProperty().get();
    boolean isChanged = buffer.changedBinding().get();
    button.setText(isChanged ? title + " •" : title);
    button.setAccessibleText(isChanged ? text("sandbox.changed", title) : title);
  }
}
