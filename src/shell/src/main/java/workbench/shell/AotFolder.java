package workbench.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the start-up caches lie: a folder of ours among the user's caches.
final class AotFolder {
  private static final String NAME = "async-workbench";

  private AotFolder() {}

  static Path ofUser() {
    return of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  static Path of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    Path caches =
        name.startsWith("windows")
            ? folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"))
            : name.startsWith("mac")
                ? home.resolve("Library").resolve("Caches")
                : folder(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache"));
    return caches.resolve(NAME);
  }

  /// A relative one must be ignored, says the XDG specification.
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
  }
}
