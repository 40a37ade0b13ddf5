package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.lab.ProgressFile;
import workbench.tutor.page.ReadPage;
import workbench.ui.editor.AssistBox;
import workbench.ui.editor.CodeAssist;
import workbench.ui.instruments.ChartPainter;
import workbench.ui.kit.Appearance;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Screen;
import workbench.ui.kit.Shortcut;
import workbench.ui.settings.Settings;

/// The Labs screen: the catalogue at the left, and the page that is open. FX thread only.
public final class LabsScreen implements Screen {
  /// What settings call it; its name is the text `screen.ID`.
  public static final String ID = "labs";

  private static final String LAB = "labs.lab";
  private static final String SCROLL = "labs.scroll";

  private final Notices notices;
  private final Settings settings;
  private final Executor fx;
  private final Consumer<String> edit;
  private final Consumer<String> practise;
  private final Consumer<String> browse;
  private final LabsModel model = new LabsModel();
  private final LabsController controller;
  private final ChartPainter painter;
  private final CodeAssist assist;
  private final LabList list;
  private final VBox sidebar = new VBox();
  private final StackPane room = new StackPane();
  private final StackPane root = new StackPane();
  private @Nullable PageController pageController;
  private @Nullable PageView page;
  private int wanted;

  /// Makes the screen and reads the catalogue; a lab JVM is started when a page's first cell is
  /// edited or run.
  ///
  /// @param catalogue reads the labs; may throw a [workbench.tutor.catalogue.CatalogueFailure]
  /// @param edit opens a text in the Sandbox
  /// @param practise opens the exercise of this name
  /// @param browse opens an address of the web
  public LabsScreen(
      Appearance appearance,
      Notices notices,
      Settings settings,
      Executor fx,
      Supplier<LabCatalogue> catalogue,
      ProgressFile progress,
      Consumer<String> edit,
      Consumer<String> practise,
      Consumer<String> browse) {
    this.notices = notices;
    this.settings = settings;
    this.fx = fx;
    this.edit = edit;
    this.practise = practise;
    this.browse = browse;
    this.controller = new LabsController(model, notices, fx, progress);
    this.painter = new ChartPainter(appearance, fx);
    AssistBox box = new AssistBox();
    this.assist =
        new CodeAssist(
            () -> Optional.ofNullable(pageController).flatMap(PageController::assistant), fx, box);
    this.list = new LabList(model, controller::open);
    layOut(box);
    model.pageProperty().addListener((_, _, now) -> show(now));
    model
        .openProperty()
        .addListener((_, _, lab) -> {
          close(page);
          lab.ifPresent(this::showProblems);
        });
    controller.read(catalogue, this::begin);
  }

  private void layOut(AssistBox box) {
    Label title = new Label(text("labs.title"));
    title.getStyleClass().add("section-title");
    Label complaint = new Label();
    complaint.setId("labs-complaint");
    complaint.setWrapText(true);
    complaint.setMinHeight(Region.USE_PREF_SIZE);
    complaint.getStyleClass().add("complaint");
    model
        .complaintProperty()
        .subscribe(sentence -> {
          complaint.setText(sentence);
          complaint.setVisible(!sentence.isEmpty());
          complaint.setManaged(!sentence.isEmpty());
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    sidebar.getStyleClass().add("sidebar");
    sidebar.getChildren().addAll(title, complaint, list);
    BorderPane all = new BorderPane(room, null, null, null, sidebar);
    all.getStyleClass().add("labs");
    root.getChildren().addAll(all, box);
  }

  /// The catalogue is there: the lab that was asked for, or that was open last, or the first.
  private void begin() {
    model
        .row(wanted)
        .or(() -> settings.get(LAB).flatMap(this::row))
        .or(() -> model.row(1))
        .ifPresent(row -> controller.open(row.lab()));
  }

  private Optional<LabRow> row(String id) {
    return model.rows().stream().filter(row -> row.lab().id().equals(id)).findFirst();
  }

  /// Opens a lab by its number, as soon as there is a catalogue.
  public void open(int number) {
    wanted = number;
    model.row(number).ifPresent(row -> controller.open(row.lab()));
  }

  private void showProblems(Lab lab) {
    if (lab.read() instanceof ReadPage.Broken(var problems)) {
      ScrollPane scroll = new ScrollPane(new ProblemsView(lab, problems));
      scroll.setFitToWidth(true);
      room.getChildren().setAll(scroll);
    }
  }

  private void show(Optional<PageModel> opened) {
    opened.ifPresent(now -> {
      PageController cells = new PageController(now, fx);
      pageController = cells;
      PageView view = new PageView(now, cells, assist, painter, around(now, cells));
      page = view;
      room.getChildren().setAll(view);
      String id = now.lab().id();
      settings
          .get(LAB)
          .filter(id::equals)
          .flatMap(_ -> settings.get(SCROLL, Double::valueOf))
          .filter(where -> where > 0 && where <= 1)
          .ifPresent(view::scrollTo);
      settings.put(LAB, id);
    });
  }

  private PageView.Surroundings around(PageModel now, PageController cells) {
    return new PageView.Surroundings(
        link -> follow(link, now.lab()),
        edit,
        () -> controller.keep(now),
        () -> startOver(now, cells),
        model.next().map(next -> () -> controller.open(next)));
  }

  private void startOver(PageModel now, PageController cells) {
    Runnable forget =
        () -> {
          cells.startOver();
          controller.keep(now);
        };
    if (now.made() == 0) {
      forget.run();
    } else {
      notices.offer(text("labs.forgets", now.made()), text("labs.startOver"), forget);
    }
  }

  private void follow(String link, Lab from) {
    List<Lab> labs = model.rows().stream().map(LabRow::lab).toList();
    switch (Destination.of(link, from.file(), labs)) {
      case Destination.AnotherLab(int number) -> open(number);
      case Destination.AnExercise(String name) -> practise.accept(name);
      case Destination.Address(String address) -> browse.accept(address);
      case Destination.Elsewhere(String path) -> {
        ClipboardContent content = new ClipboardContent();
        content.putString(path);
        Clipboard.getSystemClipboard().setContent(content);
        notices.info(text("labs.copied", path));
      }
    }
  }

  /// Keeps what there is to keep of the page that was open, and ends its lab JVM.
  private void close(@Nullable PageView closed) {
    PageController cells = pageController;
    page = null;
    pageController = null;
    painter.forget();
    assist.hide();
    room.getChildren().clear();
    if (closed != null) {
      closed.keepNow();
      settings.put(SCROLL, 0);
    }
    if (cells != null) {
      cells.close();
    }
  }

  private void runFocused() {
    assist.hide();
    focused().ifPresent(CellView::run);
  }

  private Optional<CellView> focused() {
    return Optional.ofNullable(page).flatMap(PageView::focusedCell);
  }

  private void switchSides() {
    focused()
        .ifPresentOrElse(
            CellView::switchSides, () -> (list.isFocused() ? pageFocus() : list).requestFocus());
  }

  private Node pageFocus() {
    PageView seen = page;
    return seen == null ? list : seen.firstFocus();
  }

  private void onPage(Consumer<PageController> action) {
    PageController cells = pageController;
    if (cells != null) {
      action.accept(cells);
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
    keys.add(Shortcut.of("Shortcut+Enter", text("labs.runKey"), this::runFocused));
    keys.add(
        Shortcut.of("Shortcut+Period", text("labs.stopKey"), () -> onPage(PageController::stop)));
    keys.add(
        Shortcut.of(
            "Shortcut+Shift+Enter",
            text("labs.runAllKey"),
            () -> Optional.ofNullable(page).ifPresent(PageView::runAll)));
    keys.add(Shortcut.of("Shortcut+Space", text("sandbox.completeKey"), assist::complete));
    keys.add(Shortcut.of("Shortcut+Shift+Space", text("sandbox.explainKey"), assist::explain));
    keys.add(Shortcut.of("F6", text("labs.sidesKey"), this::switchSides));
    keys.add(
        Shortcut.of(
            "Shortcut+E", text("sandbox.endKey"), () -> onPage(PageController::endLeftovers)));
    return keys;
  }

  @Override
  public void present(boolean isPresenting) {
    sidebar.setVisible(!isPresenting);
    sidebar.setManaged(!isPresenting);
  }

  @Override
  public void close() {
    PageView open = page;
    double scrolled = open == null ? 0 : open.scrolled();
    close(open);
    if (open != null) {
      settings.put(SCROLL, scrolled);
    }
    painter.close();
    controller.close();
  }
}
