package workbench.probe.trace;

import workbench.probe.event.ThreadRole;

/// What Java's own names tell of a thread that none of our factories made.
enum ThreadKind {
  CARRIER(ThreadRole.CARRIER, "carriers"),
  COMMON(ThreadRole.POOL, "common"),
  HTTP(ThreadRole.IO, "HttpClient"),
  /// Waits for the sockets of virtual threads: `MasterPoller`, `Read-Poller`.
  POLLER(ThreadRole.IO, "pollers"),
  OTHER(ThreadRole.OTHER, "");

  final ThreadRole role;
  final String pool;

  ThreadKind(ThreadRole role, String pool) {
    this.role = role;
    this.pool = pool;
  }

  static ThreadKind of(Thread thread) {
    ThreadGroup group = thread.getThreadGroup();
    if (group != null && group.getName().equals("CarrierThreads")) {
      return CARRIER;
    }
    String name = thread.getName();
    if (name.startsWith("ForkJoinPool.commonPool-worker-")) {
      return COMMON;
    }
    if (name.startsWith("HttpClient-")) {
      return HTTP;
    }
    return name.endsWith("Poller") ? POLLER : OTHER;
  }
}
