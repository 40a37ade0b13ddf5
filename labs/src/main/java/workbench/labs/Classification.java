package workbench.labs;

import java.time.Duration;
import java.util.Optional;
import workbench.probe.event.Verdict;

/// What a piece of work waits for, with the figures that say so. They are means if it was done more
/// than once.
///
/// The CPU share is CPU ÷ (wall − ready), as for a run's operations: while the thread was ready it
/// waited for nothing but a core.
///
/// @param clock whose CPU time it is
/// @param times how often the work was measured
/// @param ready how long it wanted a core and had none; empty if unknown
/// @param othersCpu what the process used besides; zero if `clock` has all of it
/// @param crowded whether the machine's cores were full meanwhile
/// @param thread on which it began, and on which it ended if that is another one
public record Classification(
    Clock clock,
    int times,
    Duration wall,
    Duration cpu,
    Optional<Duration> ready,
    Duration othersCpu,
    boolean crowded,
    String thread) {

  /// A CPU clock.
  public enum Clock {
    /// Of the thread that did the work.
    THREAD,
    /// Of the whole process, the instruments' own threads left out: for work that goes on
    /// elsewhere.
    PROCESS
  }

  /// How much of a core it used in the time in which it could; over 1 if it used several cores.
  public double cpuShare() {
    long could = notReady().toNanos();
    double share = could <= 0 ? 1 : (double) cpu.toNanos() / could;
    return clock == Clock.THREAD ? Math.min(1, share) : share;
  }

  /// The wall time but for what it is known to have wanted a core.
  Duration notReady() {
    return wall.minus(ready.orElse(Duration.ZERO));
  }

  /// CPU-bound, I/O-bound or mixed. It is unknown if the work may have waited for one of the cores,
  /// which others had.
  public Verdict verdict() {
    Verdict verdict = Verdict.on(cpuShare());
    boolean mayBeReady = crowded && ready.isEmpty();
    return verdict != Verdict.CPU_BOUND && mayBeReady ? Verdict.UNKNOWN : verdict;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(verdict().word());
    text.append(": on ").append(Figures.cores(cpuShare()));
    if (times > 1) {
      text.append(", on average of ").append(times).append(" times");
    }
    line(text, "wall", wall, "");
    line(
        text,
        "CPU",
        cpu,
        switch (clock) {
          case THREAD -> "";
          case PROCESS -> "of the whole process, the instruments left out";
        });
    ready.ifPresent(nanos -> line(text, "ready", nanos, "wanted a core and had none"));
    text.append("\n  on ").append(thread);
    if (verdict() == Verdict.UNKNOWN) {
      text.append(
          "\n  The cores were full: it may have waited for one. Try it on a quieter machine.");
    } else if (othersComputed()) {
      text.append("\n  Other threads used ").append(Figures.time(othersCpu.toNanos()));
      text.append(" of the cores meanwhile: perhaps it waited for them to compute.");
    }
    return text.toString();
  }

  private boolean othersComputed() {
    return verdict() != Verdict.CPU_BOUND
        && othersCpu.toNanos() >= Verdict.CPU_BOUND_FROM * wall.toNanos();
  }

  private static void line(StringBuilder text, String name, Duration time, String remark) {
    String shown = Figures.time(time.toNanos());
    text.append("%n  %-5s  %8s  %s".formatted(name, shown, remark).stripTrailing());
  }
}
