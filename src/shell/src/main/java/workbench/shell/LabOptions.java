package workbench.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a lab JVM is started.
///
/// @param classPath its class path, as one string
/// @param startup snippets that every shell begins with, as imports
/// @param properties its system properties
/// @param heapMebibytes its largest heap
/// @param cores how many cores it may use; 0 for all
/// @param preview whether preview features of the language and the libraries may be used
/// @param spare whether another lab JVM is started ahead, to take over at once when one is lost
/// @param aotCache where the JVM's start-up cache lies, made by [AotCache]; empty for none
/// @param training whether that cache is written when the lab JVM ends, rather than used
public record LabOptions(
    String classPath,
    List<String> startup,
    Map<String, String> properties,
    int heapMebibytes,
    int cores,
    boolean preview,
    boolean spare,
    Optional<Path> aotCache,
    boolean training) {
  private static final int DEFAULT_HEAP_MEBIBYTES = 1024;

  public LabOptions {
    startup = List.copyOf(startup);
    properties = Map.copyOf(properties);
  }

  /// The defaults: 1 GiB of heap, all cores, a spare.
  public static LabOptions of(String classPath, List<String> startup) {
    return new LabOptions(
        classPath,
        startup,
        Map.of(),
        DEFAULT_HEAP_MEBIBYTES,
        0,
        false,
        true,
        Optional.empty(),
        false);
  }

  public LabOptions properties(Map<String, String> properties) {
    return new LabOptions(
        classPath, startup, properties, heapMebibytes, cores, preview, spare, aotCache, training);
  }

  public LabOptions heapMebibytes(int heapMebibytes) {
    return new LabOptions(
        classPath, startup, properties, heapMebibytes, cores, preview, spare, aotCache, training);
  }

  public LabOptions cores(int cores) {
    return new LabOptions(
        classPath, startup, properties, heapMebibytes, cores, preview, spare, aotCache, training);
  }

  public LabOptions preview(boolean preview) {
    return new LabOptions(
        classPath, startup, properties, heapMebibytes, cores, preview, spare, aotCache, training);
  }

  public LabOptions spare(boolean spare) {
    return new LabOptions(
        classPath, startup, properties, heapMebibytes, cores, preview, spare, aotCache, training);
  }

  public LabOptions aotCache(Optional<Path> aotCache) {
    return new LabOptions(
        classPath, startup, properties, heapMebibytes, cores, preview, spare, aotCache, training);
  }

  /// For a lab JVM of lowest priority that writes the cache when it ends.
  LabOptions training(Path cache) {
    return new LabOptions(
        classPath,
        startup,
        properties,
        heapMebibytes,
        cores,
        preview,
        false,
        Optional.of(cache),
        true);
  }
}
