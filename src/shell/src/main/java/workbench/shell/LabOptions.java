package workbench.shell;

import java.util.List;
import java.util.Map;

/// How a lab JVM is started.
///
/// @param classPath its class path, as one string
/// @param startup snippets that every shell begins with, as imports
/// @param properties its system properties
/// @param heapMebibytes its largest heap
/// @param cores how many cores it may use; 0 for all
public record LabOptions(
    String classPath,
    List<String> startup,
    Map<String, String> properties,
    int heapMebibytes,
    int cores) {
  private static final int DEFAULT_HEAP_MEBIBYTES = 1024;

  public LabOptions {
    startup = List.copyOf(startup);
    properties = Map.copyOf(properties);
  }

  /// The defaults: 1 GiB of heap and all cores.
  public static LabOptions of(String classPath, List<String> startup) {
    return new LabOptions(classPath, startup, Map.of(), DEFAULT_HEAP_MEBIBYTES, 0);
  }

  public LabOptions properties(Map<String, String> properties) {
    return new LabOptions(classPath, startup, properties, heapMebibytes, cores);
  }

  public LabOptions cores(int cores) {
    return new LabOptions(classPath, startup, properties, heapMebibytes, cores);
  }
}
