package workbench.bench.recording;

import workbench.probe.event.ThreadRole;

/// A thread of the lab JVM.
///
/// @param pool the name of the pool it belongs to, or its own
public record LabThread(long id, String name, ThreadRole role, String pool) {}
