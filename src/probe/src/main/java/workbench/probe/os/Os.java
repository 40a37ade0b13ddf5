package workbench.probe.os;

/// What the operating system knows and Java does not tell, or tells too coarsely. On a virtual
/// thread, what is said of the current thread is said of its carrier.
///
/// Every method answers [#UNKNOWN] where it cannot tell, and never throws. All are safe on any
/// thread and cost well under a microsecond.
public interface Os {
  /// No answer.
  int UNKNOWN = -1;

  /// The kernel's id of the current thread.
  int threadId();

  /// The core that the current thread is on; it may be on another one right after.
  int core();

  /// The CPU time of the current thread in nanoseconds.
  long threadCpuNanos();

  /// The CPU time of all threads of this process in nanoseconds.
  long processCpuNanos();

  /// This machine's operating system.
  static Os here() {
    return System.getProperty("os.name").equals("Linux") ? Linux.OR_UNKNOWN : ANY;
  }

  /// One of which nothing is known.
  Os ANY =
      new Os() {
        @Override
        public int threadId() {
          return UNKNOWN;
        }

        @Override
        public int core() {
          return UNKNOWN;
        }

        @Override
        public long threadCpuNanos() {
          return UNKNOWN;
        }

        @Override
        public long processCpuNanos() {
          return UNKNOWN;
        }
      };
}
