package workbench.probe.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/// What happened, in order: named steps, each with the thread on which it happened and when. Safe
/// on any thread.
///
/// Steps of different threads that nothing puts in order are recorded in either order.
public final class Trail {
  /// One step.
  ///
  /// @param thread the thread's name; of one without, `thread` and its id
  /// @param sinceFirstNanos the time since the first step
  public record Step(String name, String thread, long sinceFirstNanos) {
    @Override
    public String toString() {
      return name + " on " + thread;
    }
  }

  private final NanoClock clock;
  private final List<Step> steps = new ArrayList<>();
  private long firstNanos;

  public Trail() {
    this(NanoClock.fromNow());
  }

  public Trail(NanoClock clock) {
    this.clock = clock;
  }

  /// Records a step on the current thread.
  public synchronized void add(String name) {
    long now = clock.nanos();
    if (steps.isEmpty()) {
      firstNanos = now;
    }
    steps.add(new Step(name, nameOf(Thread.currentThread()), now - firstNanos));
  }

  private static String nameOf(Thread thread) {
    return thread.getName().isEmpty() ? "thread " + thread.threadId() : thread.getName();
  }

  /// The steps so far.
  public synchronized List<Step> steps() {
    return List.copyOf(steps);
  }

  /// The thread on which the first step of this name happened.
  ///
  /// @throws NoSuchElementException if it has not happened
  public String threadOf(String name) {
    return steps().stream()
        .filter(step -> step.name().equals(name))
        .map(Step::thread)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("\"" + name + "\" has not happened."));
  }

  /// The names of the steps so far, in order.
  public List<String> names() {
    return steps().stream().map(Step::name).toList();
  }

  /// A line for each step: the milliseconds since the first, the thread, the name.
  @Override
  public String toString() {
    List<Step> seen = steps();
    if (seen.isEmpty()) {
      return "nothing yet";
    }
    List<String> times = seen.stream().map(Trail::millis).toList();
    int time = times.stream().mapToInt(String::length).max().orElse(0);
    int thread = seen.stream().mapToInt(s -> s.thread.length()).max().orElse(0);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < seen.size(); i++) {
      Step step = seen.get(i);
      lines.append(i == 0 ? "" : "\n").append(" ".repeat(time - times.get(i).length()));
      lines.append(times.get(i)).append(" ms  ").append(step.thread);
      lines.append(" ".repeat(thread - step.thread.length())).append("  ").append(step.name);
    }
    return lines.toString();
  }

  private static String millis(Step step) {
    return String.format(Locale.ROOT, "%.1f", step.sinceFirstNanos / 1e6);
  }
}
