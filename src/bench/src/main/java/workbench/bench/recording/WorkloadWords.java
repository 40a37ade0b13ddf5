package workbench.bench.recording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A workload as its recording has it, dial by dial, in words. A recording may lack dials, or have
/// ones that are not known here; both are passed over.
public final class WorkloadWords {
  private static final List<String> DIALS =
      List.of(
          "images",
          "size",
          "latencyMillis",
          "jitterMillis",
          "bandwidth",
          "sigma",
          "darken",
          "concurrency",
          "pool",
          "fault",
          "from");

  private WorkloadWords() {}

  /// Such as `24 images of 1600 px, latency 300 ms, sigma 12`. Dials that turn nothing are left
  /// out.
  public static String of(Map<String, Object> workload) {
    List<String> words = new ArrayList<>();
    for (String dial : DIALS) {
      if (!dial.equals("size") || !workload.containsKey("images")) {
        says(dial, workload).ifPresent(words::add);
      }
    }
    return String.join(", ", words);
  }

  /// The dials that are not the same in all workloads, each with the value of each workload, such
  /// as `images 24 and 48`.
  public static List<String> differing(List<Map<String, Object>> workloads) {
    List<String> words = new ArrayList<>();
    for (String dial : DIALS) {
      List<String> values = workloads.stream().map(w -> value(dial, w)).toList();
      boolean isOneAnImage = dial.equals("concurrency") && workloads.stream().allMatch(w -> all(w));
      Set<String> distinct = new LinkedHashSet<>(values);
      if (distinct.size() > 1 && !isOneAnImage) {
        words.add(name(dial) + " " + listed(new ArrayList<>(distinct)));
      }
    }
    return words;
  }

  private static boolean all(Map<String, Object> workload) {
    return number(workload, "concurrency").equals(number(workload, "images"));
  }

  private static Optional<String> says(String dial, Map<String, Object> w) {
    if (dial.equals("images")) {
      return number(w, dial)
          .map(n -> count(n) + number(w, "size").map(s -> " of " + plain(s) + " px").orElse(""));
    }
    boolean isOff =
        switch (dial) {
          case "concurrency" -> all(w) || number(w, dial).isEmpty();
          case "fault", "from" -> text(w, dial).isEmpty();
          default -> number(w, dial).filter(n -> n != 0).isEmpty();
        };
    return isOff ? Optional.empty() : Optional.of(name(dial) + " " + value(dial, w));
  }

  private static String count(double images) {
    return images == 1 ? "1 image" : plain(images) + " images";
  }

  private static String name(String dial) {
    return switch (dial) {
      case "latencyMillis" -> "latency";
      case "jitterMillis" -> "jitter";
      case "concurrency" -> "in flight";
      default -> dial;
    };
  }

  private static String value(String dial, Map<String, Object> workload) {
    return switch (dial) {
      case "fault", "from" -> text(workload, dial).filter(t -> !t.isEmpty()).orElse("none");
      case "latencyMillis", "jitterMillis" ->
          number(workload, dial).map(n -> plain(n) + " ms").orElse("unknown");
      case "bandwidth" ->
          number(workload, dial)
              .map(n -> n == 0 ? "no limit" : plain(n / 1000) + " kB/s")
              .orElse("unknown");
      case "size" -> number(workload, dial).map(n -> plain(n) + " px").orElse("unknown");
      default -> number(workload, dial).map(WorkloadWords::plain).orElse("unknown");
    };
  }

  private static Optional<Double> number(Map<String, Object> workload, String dial) {
    return workload.get(dial) instanceof Number n ? Optional.of(n.doubleValue()) : Optional.empty();
  }

  private static Optional<String> text(Map<String, Object> workload, String dial) {
    return Optional.ofNullable(workload.get(dial)).map(Object::toString).filter(t -> !t.isEmpty());
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : String.format(Locale.ROOT, "%.1f", number);
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
