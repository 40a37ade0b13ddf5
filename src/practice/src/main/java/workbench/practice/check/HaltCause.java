package workbench.practice.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Why a check JVM ended in the middle of a test.
public enum HaltCause {
  /// Threads wait for each other's locks.
  @JsonProperty("deadlock")
  DEADLOCK,
  /// A thread computes and does not come to an end.
  @JsonProperty("loop")
  ENDLESS_LOOP,
  /// A thread waits for something that does not come.
  @JsonProperty("wait")
  ENDLESS_WAIT,
  /// The code ended the JVM.
  @JsonProperty("exit")
  EXIT,
  /// The code printed without end.
  @JsonProperty("flood")
  FLOOD,
  /// It took too long, or its JVM died, and nobody can tell why.
  @JsonProperty("unknown")
  UNKNOWN
}
