package workbench.bench.session;

/// How a session's lab is started.
///
/// @param cores how many cores it may use; 0 for all
/// @param heapMebibytes its largest heap
/// @param preview whether preview features of the language and the libraries may be used
/// @param spare whether another lab JVM is started ahead, to take over at once when one is lost
public record SessionOptions(int cores, int heapMebibytes, boolean preview, boolean spare) {
  public SessionOptions {
    if (cores < 0 || heapMebibytes < 1) {
      throw new IllegalArgumentException("A lab needs cores and a heap.");
    }
  }
}
