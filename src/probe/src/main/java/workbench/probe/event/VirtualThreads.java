package workbench.probe.event;

/// The virtual threads and their scheduler at one moment.
///
/// @param alive how many virtual threads are alive, whoever started them
/// @param waiting how many of those wait for something, holding no carrier
/// @param parallelism how many carriers the scheduler aims at; -1 if unknown
/// @param carriers how many carriers there are; -1 if unknown
/// @param mounted how many virtual threads are on a carrier; -1 if unknown
/// @param queued how many are ready and wait for a carrier; -1 if unknown
public record VirtualThreads(
    int alive, int waiting, int parallelism, int carriers, int mounted, long queued) {
  /// No virtual threads, and a scheduler of which nothing is known.
  public static final VirtualThreads NONE = new VirtualThreads(0, 0, -1, -1, -1, -1);
}
