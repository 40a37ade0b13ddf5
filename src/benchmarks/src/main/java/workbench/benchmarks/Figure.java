package workbench.benchmarks;

import java.util.Locale;

/// One figure that we hold ourselves to.
///
/// @param what what is measured, as a ratio
/// @param value what came out
/// @param most the most that we accept
/// @param detail how it came about
record Figure(String what, double value, double most, String detail) {
  boolean isMet() {
    return value <= most;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-4s %-58s %8.3f  (at most %.3g)  %s",
        isMet() ? "ok" : "MISS",
        what,
        value,
        most,
        detail);
  }
}
