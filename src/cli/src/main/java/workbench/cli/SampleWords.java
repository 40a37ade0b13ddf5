package workbench.cli;

import java.util.function.ToLongFunction;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.ThreadTime;
import workbench.report.Words;

/// A sample of the lab's threads in a few words.
final class SampleWords {
  private static final long FROZEN_NANOS = 100_000_000;
  private static final long LATE_NANOS = 20_000_000;

  private SampleWords() {}

  /// `1.9 on-CPU · 4.0 held · UI frozen for 1.2 s`.
  static String threads(Sample s) {
    return Words.format(
        "%.1f on-CPU · %.1f held · UI %s",
        count(s, ThreadTime::onCpu), count(s, ThreadTime::held), ui(s.uiLagNanos()));
  }

  /// `1.9 on-CPU · 4.0 held · UI responding · 10,000 virtual threads · heap 120 MiB`. Here on-CPU
  /// is what all threads of the lab JVM use, also those that no instrument watches.
  static String lab(Sample s) {
    String virtual =
        s.virtualThreads().alive() == 0
            ? ""
            : Words.format(" · %,d virtual threads", s.virtualThreads().alive());
    long cpuNanos = Math.max(0, s.processCpuNanos() - s.samplerCpuNanos());
    return Words.format(
            "%.1f on-CPU · %.1f held · UI %s",
            s.intervalNanos() == 0 ? 0 : (double) cpuNanos / s.intervalNanos(),
            count(s, ThreadTime::held),
            ui(s.uiLagNanos()))
        + virtual
        + " · heap "
        + Words.mebibytes(s.heapBytes());
  }

  private static String ui(long lagNanos) {
    String lag = Words.time(lagNanos / 1e6);
    if (lagNanos > FROZEN_NANOS) {
      return "frozen for " + lag;
    }
    return lagNanos > LATE_NANOS ? lag + " late" : "responding";
  }

  private static double count(Sample s, ToLongFunction<ThreadTime> nanos) {
    return s.intervalNanos() == 0
        ? 0
        : (double) s.threads().stream().mapToLong(nanos).sum() / s.intervalNanos();
  }
}
