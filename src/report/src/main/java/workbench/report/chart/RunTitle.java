package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.RunEnded;

/// A run in a few words: its variant, how much it did, how long it took, and how it ended if not
/// well.
public final class RunTitle {
  private static final String BETWEEN = " · ";

  private RunTitle() {}

  /// Such as `pool-misuse · 24 items · 4.8 s`.
  public static String of(Recording recording) {
    return recording.started().variant() + BETWEEN + work(recording);
  }

  /// The same without the variant.
  public static String work(Recording recording) {
    int items = recording.started().items();
    List<String> words = new ArrayList<>();
    words.add(items == 1 ? "1 item" : items + " items");
    words.add(duration(recording.wallNanos()));
    Optional<RunEnded> ended = recording.ended();
    if (ended.isEmpty()) {
      words.add("no end recorded");
    } else {
      add(words, ended.get());
    }
    return String.join(BETWEEN, words);
  }

  private static void add(List<String> words, RunEnded ended) {
    if (ended.failed() > 0) {
      words.add(ended.failed() + " failed");
    }
    if (ended.outcome() == Outcome.CANCELLED) {
      words.add("cancelled");
    } else if (ended.outcome() == Outcome.FAILED && ended.failed() == 0) {
      words.add("failed");
    }
  }

  /// A time as people say it: `83 ms`, `4.8 s`, `130 s`.
  public static String duration(long nanos) {
    double seconds = nanos / 1e9;
    if (seconds < 0.9995) {
      return Math.round(seconds * 1000) + " ms";
    }
    return String.format(Locale.ROOT, seconds < 99.95 ? "%.1f s" : "%.0f s", seconds);
  }
}
