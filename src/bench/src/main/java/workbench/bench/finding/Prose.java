package workbench.bench.finding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Span;
import workbench.probe.event.Operation;

/// Figures and lists as a finding's sentences have them.
final class Prose {
  private static final int NAMED_AT_MOST = 3;

  private Prose() {}

  /// `7.4`
  static String seconds(long nanos) {
    return decimal(nanos / 1e9);
  }

  /// `7.4`, and `0.04` for what would else be naught.
  static String decimal(double number) {
    return String.format(Locale.ROOT, number < 0.095 ? "%.2f" : "%.1f", number);
  }

  /// `7.4 s`, or `140 ms` if it is less than a second.
  static String duration(long nanos) {
    return nanos < 1_000_000_000 ? Math.round(nanos / 1e6) + " ms" : seconds(nanos) + " s";
  }

  /// `80 %`
  static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /// `1 image`, `17 images`
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? noun : noun + "s");
  }

  /// `2.5 images`, and `17 images` from ten on.
  static String average(double number, String noun) {
    return number >= 9.95 || Math.abs(number - Math.rint(number)) < 0.05
        ? count(Math.round(number), noun)
        : decimal(number) + " " + noun + "s";
  }

  /// `download, blur and save`; the operations of the spans in the order of the pipeline.
  static String operations(Collection<Span> spans) {
    return list(
        spans.stream().map(Span::operation).sorted().distinct().map(Operation::word).toList());
  }

  /// `cpu-1 and cpu-2`, or `the 8 threads of the pool cpu` if they are many.
  static String threads(String pool, List<LabThread> threads) {
    return threads.size() > NAMED_AT_MOST
        ? "the " + threads.size() + " threads of the pool " + pool
        : list(threads.stream().map(LabThread::name).toList());
  }

  /// The text with a capital at its start unless that is a thread's name.
  static String start(String text) {
    boolean isName = text.matches("\\S+-\\d+\\b.*");
    return isName ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
