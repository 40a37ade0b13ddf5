package workbench.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the whole window looks like: its theme, how large its type is, and whether it is presented
/// to a room. A model: it knows no control. FX thread only.
public final class Appearance {
  /// The smallest and the largest that type can be made, against its usual size.
  public static final double SMALLEST = 0.8;

  public static final double LARGEST = 2;

  private static final double STEP = 0.1;
  private static final double PRESENTED = 1.4;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final DoubleProperty textSize = new SimpleDoubleProperty(1);
  private final BooleanProperty presenting = new SimpleBooleanProperty(false);
  private final DoubleBinding scale =
      Bindings.createDoubleBinding(
          () -> textSize.get() * (presenting.get() ? PRESENTED : 1), textSize, presenting);

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /// The chosen size of type, 1 for the usual.
  public DoubleProperty textSizeProperty() {
    return textSize;
  }

  public BooleanProperty presentingProperty() {
    return presenting;
  }

  /// How large type is now, also because the window is presented.
  public DoubleBinding scaleBinding() {
    return scale;
  }

  public void switchTheme() {
    theme.set(theme.get().other());
  }

  /// Makes type larger.
  ///
  /// @param steps how many steps larger; negative for smaller
  public void enlarge(int steps) {
    double size = Math.round((textSize.get() + steps * STEP) / STEP) * STEP;
    textSize.set(Math.clamp(size, SMALLEST, LARGEST));
  }

  public void usualSize() {
    textSize.set(1);
  }

  public void switchPresenting() {
    presenting.set(!presenting.get());
  }
}
