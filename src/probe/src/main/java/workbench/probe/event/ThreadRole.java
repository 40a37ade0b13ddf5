package workbench.probe.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a thread of the lab JVM is for.
public enum ThreadRole {
  /// The UI thread.
  @JsonProperty("ui")
  UI,
  /// A worker of a pool that a variant chose, or of the common pool.
  @JsonProperty("pool")
  POOL,
  /// A thread that an asynchronous API keeps behind the scenes: HTTP callbacks, the file channel.
  @JsonProperty("io")
  IO,
  /// A platform thread that virtual threads are mounted on.
  @JsonProperty("carrier")
  CARRIER,
  /// A virtual thread.
  @JsonProperty("virtual")
  VIRTUAL,
  /// Any other thread of the lab JVM that is not its housekeeping.
  @JsonProperty("other")
  OTHER
}
