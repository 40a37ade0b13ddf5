package workbench.ui.recordings;

import static workbench.ui.kit.Texts.text;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import workbench.bench.recording.KeptRecording;
import workbench.probe.event.Event.Machine;
import workbench.report.Words;
import workbench.ui.recordings.RecordingsModel.Shown;

/// The recording that is looked at: what the learner calls it and says of it, and what it is of.
/// What is typed is kept when the keyboard goes elsewhere, or a moment after the last letter.
final class DetailsPane extends VBox {
  private static final Duration TYPED = Duration.millis(800);

  /// What is done with what is typed.
  interface Edits {
    void rename(KeptRecording recording, String name);

    void annotate(KeptRecording recording, String note);
  }

  private final Edits edits;
  private final TextField name = new TextField();
  private final TextArea note = new TextArea();
  private final Label facts = new Label();
  private final Label machine = new Label();
  private final Label damage = new Label();
  private final HBox heading = new HBox();
  private @Nullable KeptRecording kept;

  DetailsPane(Edits edits, Runnable leave, Button... buttons) {
    this.edits = edits;
    name.setId("recording-name");
    name.setPromptText(text("recordings.namePrompt"));
    name.setAccessibleText(text("recordings.name"));
    name.setPrefColumnCount(24);
    HBox.setHgrow(name, Priority.ALWAYS);
    // A note needs no tabs: the key goes on, as it does everywhere.
    note.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    note.setId("recording-note");
    note.setPromptText(text("recordings.notePrompt"));
    note.setAccessibleText(text("recordings.note"));
    note.setPrefRowCount(2);
    note.setWrapText(true);
    facts.setId("recording-facts");
    facts.setWrapText(true);
    machine.getStyleClass().add("faint");
    machine.setWrapText(true);
    damage.setId("recording-damage");
    damage.getStyleClass().add("complaint");
    damage.setWrapText(true);
    heading.setAlignment(Pos.CENTER_LEFT);
    heading.getStyleClass().add("recording-heading");
    heading.getChildren().add(name);
    heading.getChildren().addAll(buttons);
    getStyleClass().addAll("card", "recording-details");
    getChildren().addAll(heading, facts, machine, damage, note);
    setMinHeight(Region.USE_PREF_SIZE);
    listen(leave);
  }

  private void listen(Runnable leave) {
    PauseTransition typed = new PauseTransition(TYPED);
    typed.setOnFinished(_ -> commit());
    name.textProperty().subscribe(_ -> typed.playFromStart());
    note.textProperty().subscribe(_ -> typed.playFromStart());
    name.focusedProperty().subscribe(isFocused -> commitUnless(isFocused));
    note.focusedProperty().subscribe(isFocused -> commitUnless(isFocused));
    name.setOnAction(_ -> {
      commit();
      leave.run();
    });
    name.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE && kept != null) {
        name.setText(kept.name());
        leave.run();
        key.consume();
      }
    });
  }

  private void commitUnless(boolean isFocused) {
    if (!isFocused) {
      commit();
    }
  }

  /// Hands over what was typed and is not what it was.
  void commit() {
    KeptRecording now = kept;
    if (now == null) {
      return;
    }
    String named = name.getText().strip();
    String noted = note.getText().strip();
    kept = new KeptRecording(now.id(), now.file(), now.bytes(), now.summary(), named, noted);
    if (!named.equals(now.name())) {
      edits.rename(now, named);
    }
    if (!noted.equals(now.note())) {
      edits.annotate(now, noted);
    }
  }

  /// Shows another recording, or the same with what became of it meanwhile.
  void show(Optional<Shown> shown) {
    commit();
    setVisible(shown.isPresent());
    setManaged(shown.isPresent());
    shown.ifPresent(this::fill);
  }

  private void fill(Shown shown) {
    kept = null;
    shown
        .kept()
        .ifPresentOrElse(
            this::fillKept,
            () -> {
              name.setText(String.valueOf(shown.opened().file()));
              note.setText("");
            });
    boolean isKept = shown.kept().isPresent();
    name.setEditable(isKept);
    note.setVisible(isKept);
    note.setManaged(isKept);
    var recording = shown.opened().recording();
    facts.setText(
        text(
            "recordings.facts",
            recording.started().variant(),
            Words.time(recording.wallNanos() / 1e6),
            shown
                .kept()
                .map(k -> RecordingWords.when(k.summary().at()))
                .orElse(text("recordings.elsewhere")),
            RecordingWords.work(recording)));
    machine.setText(
        recording
            .last(Machine.class)
            .map(m -> text("recordings.machine", m.cpu(), m.cores(), m.os(), m.java()))
            .orElse(""));
    int line = shown.opened().damagedLine();
    damage.setText(line == 0 ? "" : text("recordings.damaged", line));
    damage.setVisible(line > 0);
    damage.setManaged(line > 0);
  }

  private void fillKept(KeptRecording recording) {
    name.setText(recording.name());
    note.setText(recording.note());
    kept = recording;
  }

  /// The store says something else of the recording than before: what is being typed stays.
  void update(KeptRecording recording) {
    if (kept == null || !kept.id().equals(recording.id())) {
      return;
    }
    boolean isTypedIn = name.isFocused() || note.isFocused();
    if (!isTypedIn) {
      fillKept(recording);
    }
  }

  void rename() {
    if (kept != null) {
      name.requestFocus();
      name.selectAll();
    }
  }

  private void leave(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
      key.consume();
      note.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }
}
