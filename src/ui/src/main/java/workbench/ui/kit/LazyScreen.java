package workbench.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A screen that is made when it is wanted first, so that the window opens without waiting for it.
/// FX thread only.
public final class LazyScreen<S extends Screen> implements Screen {
  private final String id;
  private final Supplier<S> maker;
  private @Nullable S made;
  private boolean isPresenting;

  /// A screen to be made.
  ///
  /// @param id that of the screen
  public LazyScreen(String id, Supplier<S> maker) {
    this.id = id;
    this.maker = maker;
  }

  /// The screen itself.
  public S get() {
    S screen = made;
    if (screen == null) {
      screen = maker.get();
      made = screen;
      if (isPresenting) {
        screen.present(true);
      }
    }
    return screen;
  }

  /// What settings call it; its name is the text `screen.ID`.
  public String id() {
    return id;
  }

  @Override
  public Region root() {
    return get().root();
  }

  @Override
  public Node firstFocus() {
    return get().firstFocus();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return get().shortcuts();
  }

  @Override
  public void shown(boolean isShown) {
    if (isShown || made != null) {
      get().shown(isShown);
    }
  }

  @Override
  public void present(boolean presents) {
    isPresenting = presents;
    if (made != null) {
      made.present(presents);
    }
  }

  @Override
  public boolean open(Path file) {
    return get().open(file);
  }

  @Override
  public void close() {
    if (made != null) {
      made.close();
    }
  }
}
