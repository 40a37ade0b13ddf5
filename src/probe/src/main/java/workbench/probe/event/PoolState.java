package workbench.probe.event;

/// A tracked pool at one moment.
///
/// @param name its name, which its threads' names begin with
/// @param threads how many threads it has now
/// @param active how many of them have a task
/// @param queued how many tasks wait for a thread
public record PoolState(String name, int threads, int active, int queued) {}
