package workbench.ui.output;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import workbench.probe.event.Event.ImageShown;

/// The small pictures of images that cells have shown. FX thread only.
final class Pictures {
  private static final double WIDEST = 280;
  private static final double HIGHEST = 180;
  private static final Map<ImageShown, Image> DECODED = new WeakHashMap<>();

  private Pictures() {}

  /// A view of it. What cannot be decoded is an empty one.
  static ImageView view(ImageShown shown) {
    Image image = DECODED.computeIfAbsent(shown, Pictures::decoded);
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setFitWidth(Math.min(WIDEST, image.getWidth()));
    view.setFitHeight(Math.min(HIGHEST, image.getHeight()));
    return view;
  }

  private static Image decoded(ImageShown shown) {
    return new Image(new ByteArrayInputStream(Base64.getDecoder().decode(shown.thumbnail())));
  }
}
