package workbench.labs;

import java.time.Duration;

/// What became of a program that ran in a JVM of its own.
///
/// @param exit its exit code; -1 if its time was over and it was ended
/// @param output what it printed, errors included
public record ProgramEnd(int exit, String output, Duration took) {
  @Override
  public String toString() {
    String end = exit < 0 ? "ended, as its time was over" : "exit code " + exit;
    String printed = output.isBlank() ? "it printed nothing" : output.stripTrailing();
    return end
        + ", after "
        + Figures.time(took.toNanos())
        + "\n"
        + printed.indent(2).stripTrailing();
  }
}
