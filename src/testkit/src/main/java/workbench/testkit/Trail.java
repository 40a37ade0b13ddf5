package workbench.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AssertionFailureBuilder;
import workbench.probe.trace.Trail.Step;

/// What happened in a test, in order: named steps, each with the thread on which it happened, and
/// assertions on them. Safe on any thread.
///
/// Steps of different threads that nothing puts in order are recorded in either order; assert the
/// order only of those that the code under test orders.
public final class Trail {
  private final workbench.probe.trace.Trail trail = new workbench.probe.trace.Trail();

  /// Records a step on the current thread.
  public void add(String name) {
    trail.add(name);
  }

  /// The steps so far.
  public List<Step> steps() {
    return trail.steps();
  }

  /// Asserts that these steps happened in this order; others may lie between.
  public void assertOrder(String... names) {
    List<Step> seen = steps();
    int next = 0;
    for (Step step : seen) {
      if (next < names.length && step.name().equals(names[next])) {
        next++;
      }
    }
    if (next < names.length) {
      throw failure("'" + names[next] + "' did not follow in order", Arrays.toString(names), seen);
    }
  }

  /// Asserts that these steps happened in this order, and nothing else.
  public void assertExactly(String... names) {
    List<Step> seen = steps();
    if (!seen.stream().map(Step::name).toList().equals(List.of(names))) {
      throw failure("Other steps happened", Arrays.toString(names), seen);
    }
  }

  /// Asserts that the step never happened. Only worth something once nothing is under way any more.
  public void assertNever(String name) {
    List<Step> seen = steps();
    if (seen.stream().anyMatch(step -> step.name().equals(name))) {
      throw failure("'" + name + "' happened", "no '" + name + "'", seen);
    }
  }

  /// Asserts that the step happened, and each time on a thread whose name begins so.
  public void assertOn(String name, String threadPrefix) {
    List<Step> seen = steps();
    List<Step> named = seen.stream().filter(step -> step.name().equals(name)).toList();
    if (named.isEmpty()) {
      throw failure("'" + name + "' did not happen", name + " on " + threadPrefix + "…", seen);
    }
    for (Step step : named) {
      if (!step.thread().startsWith(threadPrefix)) {
        String message = "'" + name + "' happened on the wrong thread";
        throw failure(message, name + " on " + threadPrefix + "…", seen);
      }
    }
  }

  private static AssertionError failure(String message, String expected, List<Step> seen) {
    return AssertionFailureBuilder.assertionFailure()
        .message(message)
        .expected(expected)
        .actual(
            seen.isEmpty()
                ? "nothing"
                : seen.stream().map(Step::toString).collect(Collectors.joining(", ", "[", "]")))
        .build();
  }
}
