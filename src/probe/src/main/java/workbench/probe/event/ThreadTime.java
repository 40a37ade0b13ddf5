package workbench.probe.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/// What one thread did in one interval, in nanoseconds. The five classes add up to the interval.
///
/// @param thread the thread's Java id
/// @param onCpu on a core, by the thread's CPU clock
/// @param ready wanted a core and had none
/// @param held inside a task and waiting: for I/O, a lock, sleep
/// @param idle a pool thread without a task
/// @param unknown what cannot be told; never guessed
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"thread", "onCpu", "ready", "held", "idle", "unknown"})
public record ThreadTime(long thread, long onCpu, long ready, long held, long idle, long unknown) {
  /// The length of the interval.
  public long total() {
    return onCpu + ready + held + idle + unknown;
  }
}
