package workbench.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The numbers of the cores that this process may run on, as Linux tells them in
/// `/proc/self/status`: a container or the user may have left it some only.
final class AllowedCores {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String FIELD = "Cpus_allowed_list:";

  private AllowedCores() {}

  /// Empty where the system does not tell.
  static List<Integer> here() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(FIELD))
          .findFirst()
          .map(line -> parse(line.substring(FIELD.length()).strip()))
          .orElse(List.of());
    } catch (IOException e) {
      return List.of();
    }
  }

  /// `0-1,4` is 0, 1 and 4.
  static List<Integer> parse(String list) {
    List<Integer> cores = new ArrayList<>();
    for (String range : list.split(",", -1)) {
      int dash = range.indexOf('-');
      int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
      int last = Integer.parseInt(dash < 0 ? range : range.substring(dash + 1));
      for (int core = first; core <= last; core++) {
        cores.add(core);
      }
    }
    return cores;
  }
}
