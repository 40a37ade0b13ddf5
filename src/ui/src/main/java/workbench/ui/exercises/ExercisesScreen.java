package workbench.ui.exercises;

import static workbench.ui.kit.Texts.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.exercise.ExerciseProgress;
import workbench.tutor.progress.ProgressStore;
import workbench.ui.instruments.ChartPainter;
import workbench.ui.kit.Appearance;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Screen;
import workbench.ui.kit.Shortcut;
import workbench.ui.settings.Settings;

/// The Exercises screen: the catalogue at the left, and the exercise that is open. FX thread only.
public final class ExercisesScreen implements Screen {
  /// What settings call it; its name is the text `screen.ID`.
  public static final String ID = "exercises";

  private static final Pattern WEB = Pattern.compile("(?i)(https?|mailto):.*");
  private static final Pattern LAB = Pattern.compile(".*labs/0*(\\d+)-.*");

  private final Notices notices;
  private final DeskMemory memory;
  private final IntConsumer teach;
  private final Consumer<String> browse;
  private final ExercisesModel model = new ExercisesModel();
  private final ExercisesController controller;
  private final ChartPainter painter;
  private final ExerciseList list;
  private final VBox sidebar = new VBox();
  private final StackPane room = new StackPane();
  private final BorderPane root = new BorderPane();
  private @Nullable DeskModel desk;
  private @Nullable DeskView view;
  private String wanted = "";

  /// Makes the screen and reads the catalogue.
  ///
  /// @param catalogue reads the exercises; may throw a [workbench.tutor.catalogue.CatalogueFailure]
  /// @param teach opens the lab of this number
  /// @param browse opens an address of the web
  public ExercisesScreen(
      Appearance appearance,
      Notices notices,
      Settings settings,
      Executor fx,
      Supplier<ExerciseCatalogue> catalogue,
      ProgressStore<ExerciseProgress> progress,
      IntConsumer teach,
      Consumer<String> browse) {
    this.notices = notices;
    this.memory = new DeskMemory(settings);
    this.teach = teach;
    this.browse = browse;
    this.controller = new ExercisesController(model, notices, fx, progress);
    this.painter = new ChartPainter(appearance, fx);
    this.list = new ExerciseList(model, controller::open);
    layOut();
    model.deskProperty().addListener((_, _, now) -> show(now));
    controller.read(catalogue, memory.folder(), this::begin);
  }

  private void layOut() {
    Label title = new Label(text("exercises.title"));
    title.getStyleClass().add("section-title");
    Label complaint = Parts.sentence("", "complaint");
    complaint.setId("exercises-complaint");
    model
        .complaintProperty()
        .subscribe(sentence -> {
          complaint.setText(sentence);
          Parts.show(complaint, !sentence.isEmpty());
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    sidebar.getStyleClass().add("sidebar");
    sidebar.getChildren().addAll(title, complaint, list, new FolderView(model, this::use));
    root.setLeft(sidebar);
    root.setCenter(room);
    root.getStyleClass().addAll("labs", "exercises");
  }

  /// The catalogue is there: the exercise that was asked for, or that was open last, or the first.
  private void begin() {
    model
        .find(wanted)
        .or(() -> memory.exercise().flatMap(model::find))
        .or(() -> model.find("1"))
        .ifPresent(controller::open);
  }

  /// Opens an exercise by its name or its number, as soon as there is a catalogue.
  public void open(String name) {
    wanted = name;
    model.find(name).ifPresent(controller::open);
  }

  private void use(Path folder) {
    memory.folder(folder);
    controller.use(folder);
  }

  private void show(Optional<DeskModel> opened) {
    leave();
    Optional<DeskController> files = controller.desk();
    if (opened.isPresent() && files.isPresent()) {
      DeskModel now = opened.get();
      DeskView made = new DeskView(now, files.get(), painter, around(now, files.get()));
      desk = now;
      view = made;
      room.getChildren().setAll(made);
      memory.restore(now, made);
    }
  }

  private DeskView.Surroundings around(DeskModel now, DeskController files) {
    return new DeskView.Surroundings(
        this::follow,
        teach,
        model::next,
        controller::open,
        () -> askForSolution(now),
        () -> notices.offer(text("exercises.resets"), text("exercises.reset"), files::reset),
        () -> {
          copy(now.folder().toString());
          notices.info(text("exercises.folderCopied", now.folder()));
        });
  }

  private void askForSolution(DeskModel now) {
    if (now.solvedProperty().get()) {
      showSolution(now);
    } else {
      notices.offer(
          text("exercises.notSolved"), text("exercises.allTheSame"), () -> showSolution(now));
    }
  }

  private void showSolution(DeskModel now) {
    controller.solution(
        now.exercise(),
        (texts, approaches) -> {
          DeskView back = view;
          if (back != null && now.equals(desk)) {
            SolutionView solution =
                new SolutionView(now, texts, approaches, this::follow, () -> leaveSolution(back));
            room.getChildren().setAll(solution);
            solution.firstFocus().requestFocus();
          }
        });
  }

  private void leaveSolution(DeskView back) {
    room.getChildren().setAll(back);
    back.editor().requestFocus();
  }

  private void follow(String link) {
    Matcher lab = LAB.matcher(link);
    if (WEB.matcher(link).matches()) {
      browse.accept(link);
    } else if (lab.matches()) {
      teach.accept(Integer.parseInt(lab.group(1)));
    } else {
      copy(link);
      notices.info(text("labs.copied", link));
    }
  }

  private static void copy(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Keeps how the exercise that was open was looked at.
  private void leave() {
    if (desk != null && view != null) {
      memory.keep(desk, view);
    }
    desk = null;
    view = null;
    painter.forget();
    room.getChildren().clear();
  }

  private void onDesk(Consumer<DeskController> action) {
    controller.desk().ifPresent(action);
  }

  private void switchSides() {
    DeskView seen = view;
    if (seen == null || !room.getChildren().contains(seen)) {
      list.requestFocus();
      return;
    }
    Node focused = root.getScene().getFocusOwner();
    if (focused == null || focused.equals(list)) {
      seen.firstFocus().requestFocus();
    } else {
      seen.after(focused).orElse(list).requestFocus();
    }
  }

  private void nextHint() {
    DeskModel now = desk;
    DeskView seen = view;
    if (now != null && seen != null) {
      now.nextHint().ifPresent(seen::showHint);
    }
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
    keys.add(
        Shortcut.of(
            "Shortcut+Enter", text("exercises.checkKey"), () -> onDesk(DeskController::check)));
    keys.add(Shortcut.of("F5", text("exercises.checkKey"), () -> onDesk(DeskController::check)));
    keys.add(
        Shortcut.of(
            "Shortcut+Period", text("exercises.stopKey"), () -> onDesk(DeskController::stop)));
    keys.add(
        Shortcut.of("Shortcut+S", text("exercises.saveKey"), () -> onDesk(DeskController::save)));
    keys.add(Shortcut.of("Shortcut+H", text("exercises.hintKey"), this::nextHint));
    keys.add(Shortcut.of("F6", text("exercises.sidesKey"), this::switchSides));
    return keys;
  }

  @Override
  public void present(boolean isPresenting) {
    Parts.show(sidebar, !isPresenting);
  }

  @Override
  public void close() {
    leave();
    painter.close();
    controller.close();
  }
}
