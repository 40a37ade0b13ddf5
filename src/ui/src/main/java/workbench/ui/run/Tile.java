package workbench.ui.run;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.probe.event.AppImage;
import workbench.ui.run.Thumbnails.Thumbnail;

/// One image in the window of the application under study.
final class Tile extends StackPane {
  private static final double AWAITED = 0.25;

  private final ImageView view = new ImageView();
  private final FontIcon failed = new FontIcon(Feather.X_CIRCLE);
  private AppImage state = AppImage.AWAITED;
  private @Nullable Thumbnail picture;
  private boolean isAwaited;

  Tile() {
    getStyleClass().add("app-image");
    setMinSize(0, 0);
    view.setManaged(false);
    failed.setVisible(false);
    getChildren().addAll(view, failed);
  }

  boolean hasPicture() {
    return picture != null || isAwaited;
  }

  /// A picture is on its way.
  void awaitPicture() {
    isAwaited = true;
  }

  void setPicture(Thumbnail small) {
    picture = small;
    paint();
  }

  void show(AppImage next) {
    if (next != state) {
      state = next;
      paint();
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    view.setFitWidth(getWidth());
    view.setFitHeight(getHeight());
  }

  private void paint() {
    failed.setVisible(state == AppImage.FAILED);
    view.setOpacity(
        switch (state) {
          case AWAITED, FAILED -> AWAITED;
          case ORIGINAL, RESULT -> 1;
        });
    if (picture != null) {
      Thumbnail small = requireNonNull(picture);
      view.setImage(state == AppImage.RESULT ? small.blurred() : small.sharp());
    }
    setAccessibleText(state.name().toLowerCase(Locale.ROOT));
  }
}
