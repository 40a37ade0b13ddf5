package workbench.ui;

import java.util.Locale;
import java.util.Optional;

/// Whether there is a screen to open a window on, and what to do if there is none.
final class Display {
  private static final String INSTEAD =
      " Try `workbench compare` for all variants in the terminal, or `workbench shell`.";

  private Display() {}

  /// Why no window can open; empty if one may.
  static Optional<String> missing() {
    boolean isLinux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    boolean isHeadless = "Headless".equals(System.getProperty("glass.platform"));
    if (!isLinux || isHeadless || isSet("DISPLAY")) {
      return Optional.empty();
    }
    return Optional.of("There is no display here to open the window on." + INSTEAD);
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }

  /// What to tell when the toolkit could not start.
  static String refused(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    String name = System.getenv("DISPLAY");
    return why.contains("DISPLAY")
        ? "The display " + name + " cannot be opened." + INSTEAD
        : "The window cannot open here: " + why.lines().findFirst().orElse(why) + "." + INSTEAD;
  }
}
