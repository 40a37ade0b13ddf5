package workbench.probe.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a piece of work waits for: the processor or something else.
public enum Verdict {
  /// It computes nearly all the time that it is let.
  @JsonProperty("cpu-bound")
  CPU_BOUND("CPU-bound"),
  /// It waits nearly all the time.
  @JsonProperty("io-bound")
  IO_BOUND("I/O-bound"),
  /// It does both.
  @JsonProperty("mixed")
  MIXED("mixed"),
  /// The instruments cannot tell.
  @JsonProperty("unknown")
  UNKNOWN("unknown");

  /// The CPU share from which on work is CPU-bound.
  public static final double CPU_BOUND_FROM = 0.8;

  /// The CPU share up to which work is I/O-bound.
  public static final double IO_BOUND_TO = 0.2;

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /// The word for screens and pages.
  public String word() {
    return word;
  }

  /// The verdict on a known CPU share.
  public static Verdict on(double cpuShare) {
    if (cpuShare >= CPU_BOUND_FROM) {
      return CPU_BOUND;
    }
    return cpuShare <= IO_BOUND_TO ? IO_BOUND : MIXED;
  }
}
