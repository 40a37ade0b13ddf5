package workbench.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Where the window's log goes: into files in the data folder, two of at most a megabyte, and never
/// to the terminal. Of two windows each has its own.
final class WindowLog {
  private static final int MOST_BYTES = 1 << 20;
  private static final int FILES = 2;

  private WindowLog() {}

  /// Opens the files.
  ///
  /// @param folder without one, or if it cannot be written to, nothing is logged
  static void open(Optional<Path> folder) {
    Logger root = LogManager.getLogManager().getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    folder.flatMap(WindowLog::file).ifPresent(root::addHandler);
  }

  private static Optional<Handler> file(Path folder) {
    try {
      String pattern = folder.resolve("window").toString().replace("%", "%%") + "-%u.%g.log";
      FileHandler file = new FileHandler(pattern, MOST_BYTES, FILES, true);
      file.setFormatter(new SimpleFormatter());
      return Optional.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
