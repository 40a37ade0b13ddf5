package workbench.ui.recordings;

import static workbench.ui.kit.Texts.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.bench.recording.KeptRecording;
import workbench.bench.recording.RecordingStore;
import workbench.bench.recording.Tape;
import workbench.report.Words;
import workbench.ui.instruments.Instruments;
import workbench.ui.kit.Appearance;
import workbench.ui.kit.Card;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Screen;
import workbench.ui.kit.Shortcut;
import workbench.ui.recordings.RecordingsModel.Shown;
import workbench.ui.settings.Settings;

/// The Recordings screen. FX thread only.
public final class RecordingsScreen implements Screen {
  /// What settings call it; its name is the text `screen.ID`.
  public static final String ID = "recordings";

  private static final double WIDTH = 420;
  private static final int FEWEST_COMPARED = 2;
  private static final int MOST_COMPARED = 9;

  private final Notices notices;
  private final RecordingDialogs dialogs;
  private final Consumer<List<KeptRecording>> compare;
  private final RecordingsModel model = new RecordingsModel();
  private final RecordingsController controller;
  private final Instruments instruments;
  private final RecordingList list;
  private final FilterPane filter;
  private final DetailsPane details;
  private final BorderPane root = new BorderPane();
  private final Sidebar sidebar;
  private final VBox main = new VBox();
  private final Card findings;
  private final Button replay;
  private final Button export;
  private final Button keep;
  private boolean replaysNext;

  /// @param compare compares recordings, two to nine, on another screen
  /// @param teach opens the lab of this number
  public RecordingsScreen(
      Appearance appearance,
      Notices notices,
      Settings settings,
      Executor fx,
      RecordingStore store,
      Consumer<List<KeptRecording>> compare,
      IntConsumer teach) {
    this.notices = notices;
    this.dialogs = new RecordingDialogs(root, settings);
    this.compare = compare;
    this.instruments = new Instruments(appearance, fx, this::newestOf).withLabs(teach);
    this.controller = new RecordingsController(store, model, notices, fx, this::play);
    this.list = new RecordingList(model);
    this.filter = new FilterPane(model);
    this.replay = button("recording-replay", Feather.PLAY, this::replay);
    this.export = button("recording-export", Feather.DOWNLOAD, this::export);
    this.keep = button("recording-keep", Feather.SAVE, this::keep);
    this.details = new DetailsPane(edits(), list::requestFocus, replay, keep, export);
    this.findings = new Card(text("findings.title"), "", instruments.findings());
    this.sidebar = new Sidebar(root, appearance, WIDTH);
    layOut();
    listen();
    controller.refresh();
  }

  private static Button button(String id, Feather icon, Runnable action) {
    Button button =
        new Button(text("recordings." + id.substring("recording-".length())), new FontIcon(icon));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private DetailsPane.Edits edits() {
    return new DetailsPane.Edits() {
      @Override
      public void rename(KeptRecording recording, String name) {
        controller.rename(recording, name);
      }

      @Override
      public void annotate(KeptRecording recording, String note) {
        controller.annotate(recording, note);
      }
    };
  }

  private void layOut() {
    Label amount = new Label();
    amount.setId("recordings-amount");
    amount.getStyleClass().add("faint");
    amount.setWrapText(true);
    model
        .allProperty()
        .subscribe(all ->
            amount.setText(
                text("recordings.amount", all.size(), Words.format("%.1f", model.bytes() / 1e6))));
    Button open = button("recording-open", Feather.FOLDER, this::openFile);
    Button compared = button("recording-compare", Feather.COLUMNS, this::compare);
    Button delete = button("recording-delete", Feather.TRASH_2, this::delete);
    model
        .selectedProperty()
        .subscribe(selected -> {
          compared.setDisable(selected.size() < FEWEST_COMPARED || selected.size() > MOST_COMPARED);
          delete.setDisable(selected.isEmpty());
        });
    HBox buttons = new HBox(open, compared, delete);
    buttons.getStyleClass().add("run-buttons");
    VBox.setVgrow(list, Priority.ALWAYS);
    sidebar.getChildren().addAll(filter, list, amount, buttons);
    VBox.setVgrow(instruments.charts(), Priority.ALWAYS);
    main.getStyleClass().add("main");
    main.getChildren()
        .addAll(
            details,
            instruments.numbers(),
            instruments.charts(),
            instruments.transport(),
            findings);
    ScrollPane scroll = new ScrollPane(main);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    root.setLeft(sidebar);
    root.setCenter(
        new StackPane(
            scroll,
            nothing(),
            new BusyCard("recordings-cancel", model.busyProperty(), controller::cancel)));
  }

  private Node nothing() {
    Label nothing = new Label(text("recordings.choose"));
    nothing.getStyleClass().add("faint");
    nothing.setWrapText(true);
    nothing.setId("recordings-nothing");
    model
        .shownProperty()
        .subscribe(shown -> {
          nothing.setVisible(shown.isEmpty());
          main.setVisible(shown.isPresent());
        });
    return nothing;
  }

  private void listen() {
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        replay();
      }
    });
    model
        .selectedProperty()
        .addListener((_, _, selected) -> {
          if (selected.size() == 1) {
            look(selected.getFirst());
          }
        });
    model
        .allProperty()
        .addListener((_, _, all) -> {
          all.forEach(details::update);
          // What is looked at may have been deleted; then the next one is, if there is one.
          model
              .shownProperty()
              .get()
              .filter(s -> s.kept().isPresent() && all.stream().noneMatch(s::is))
              .filter(_ -> model.selectedProperty().get().size() != 1)
              .ifPresent(_ -> controller.showNothing());
        });
    model
        .shownProperty()
        .subscribe(shown -> {
          details.show(shown);
          boolean isElsewhere = shown.filter(s -> s.kept().isEmpty()).isPresent();
          keep.setVisible(isElsewhere);
          keep.setManaged(isElsewhere);
        });
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      replay();
      key.consume();
    } else if (key.getCode() == KeyCode.DELETE) {
      delete();
      key.consume();
    }
  }

  private void look(KeptRecording recording) {
    if (model.shownProperty().get().filter(s -> s.is(recording)).isEmpty()) {
      details.commit();
      controller.show(recording);
    }
  }

  /// A recording was read: it stands at its end, or is replayed if that is why it was read.
  private void play(Shown shown) {
    Tape tape = Tape.of(shown.opened().recording().events());
    if (replaysNext) {
      instruments.model().replay(tape);
    } else {
      instruments.model().follow(tape);
      instruments.model().standAt(tape.lengthNanos());
    }
    replaysNext = false;
  }

  private void replay() {
    List<KeptRecording> selected = model.selectedProperty().get();
    Optional<Shown> shown = model.shownProperty().get();
    if (selected.size() == 1 && shown.filter(s -> s.is(selected.getFirst())).isEmpty()) {
      replaysNext = true;
      controller.show(selected.getFirst());
    } else {
      shown.ifPresent(_ -> instruments.model().replay(instruments.model().tapeProperty().get()));
    }
  }

  private void compare() {
    List<KeptRecording> selected = model.selectedProperty().get();
    if (selected.size() < FEWEST_COMPARED || selected.size() > MOST_COMPARED) {
      notices.info(text("recordings.selectToCompare"));
    } else {
      compare.accept(selected);
    }
  }

  private void delete() {
    controller.delete(model.selectedProperty().get());
  }

  private void keep() {
    model.shownProperty().get().ifPresent(shown -> controller.keep(shown.opened()));
  }

  private void openFile() {
    dialogs.chooseFile().ifPresent(this::open);
  }

  private void export() {
    model
        .shownProperty()
        .get()
        .ifPresentOrElse(
            shown -> dialogs.export((chosen, folder) -> controller.export(shown, chosen, folder)),
            () -> notices.info(text("recordings.choose")));
  }

  /// Goes to the newest recording of a variant, which a finding names as the cure.
  private void newestOf(String variant) {
    model.allProperty().get().stream()
        .filter(r -> r.summary().variant().equals(variant))
        .findFirst()
        .ifPresentOrElse(
            r -> {
              model.searchProperty().set("");
              model.variantProperty().set("");
              list.selectOnly(r);
            },
            () -> notices.info(text("recordings.noneOf", variant)));
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public Node firstFocus() {
    return list;
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> keys = new ArrayList<>();
    keys.add(Shortcut.of("Shortcut+Enter", text("recordings.replayKey"), this::replay));
    keys.add(Shortcut.of("F2", text("recordings.renameKey"), details::rename));
    keys.add(Shortcut.of("Shortcut+D", text("recordings.deleteKey"), this::delete));
    keys.add(
        Shortcut.of("Shortcut+F", text("recordings.searchKey"), filter.search()::requestFocus));
    keys.add(Shortcut.of("Shortcut+M", text("recordings.compareKey"), this::compare));
    keys.add(Shortcut.of("Shortcut+E", text("recordings.exportKey"), this::export));
    keys.add(Shortcut.of("Shortcut+O", text("recordings.openKey"), this::openFile));
    keys.addAll(instruments.shortcuts());
    return keys;
  }

  @Override
  public void shown(boolean isShown) {
    if (isShown) {
      controller.refresh();
    }
  }

  @Override
  public void present(boolean isPresenting) {
    for (Region part : List.of(sidebar, findings)) {
      part.setVisible(!isPresenting);
      part.setManaged(!isPresenting);
    }
  }

  @Override
  public boolean open(Path file) {
    if (!String.valueOf(file.getFileName()).endsWith(".jsonl")) {
      return false;
    }
    list.getSelectionModel().clearSelection();
    controller.open(file);
    return true;
  }

  @Override
  public void close() {
    details.commit();
    instruments.close();
    controller.close();
  }
}
