package workbench.bench.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The folder where the workbench keeps what is the user's, where the system has such things.
public final class DataFolder {
  private static final String NAME = "async-workbench";

  private DataFolder() {}

  /// Makes it if it is not there; empty if that cannot be, or nothing can be written into it.
  public static Optional<Path> open() {
    return open(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
  }

  static Optional<Path> open(
      String system, Path home, UnaryOperator<@Nullable String> environment) {
    try {
      Path folder = Files.createDirectories(path(system, home, environment));
      return Files.isWritable(folder) ? Optional.of(folder) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static Path path(String system, Path home, UnaryOperator<@Nullable String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support").resolve(NAME);
    }
    boolean isWindows = name.startsWith("windows");
    String given = environment.apply(isWindows ? "LOCALAPPDATA" : "XDG_DATA_HOME");
    Path usual = home.resolve(isWindows ? "AppData/Local" : ".local/share");
    return (given == null || given.isEmpty() ? usual : Path.of(given)).resolve(NAME);
  }
}
