package workbench.ui.kit;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window, all of which are in one resource bundle.
public final class Texts {
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("workbench.ui.texts");

  private Texts() {}

  /// The text of this key.
  ///
  /// @throws java.util.MissingResourceException if there is none
  public static String text(String key) {
    return BUNDLE.getString(key);
  }

  /// The text of this key with the arguments put in, as [String#format] does.
  public static String text(String key, Object... arguments) {
    return String.format(Locale.ROOT, BUNDLE.getString(key), arguments);
  }
}
