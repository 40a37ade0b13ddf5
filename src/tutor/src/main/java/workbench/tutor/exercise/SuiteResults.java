package workbench.tutor.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import workbench.practice.check.CheckEvent;
import workbench.practice.check.Failure;
import workbench.practice.check.HaltCause;
import workbench.probe.event.Event;
import workbench.tutor.exercise.TestResult.Outcome;

/// Gathers the results of one suite from what its check JVMs say, one after the other.
final class SuiteResults implements Consumer<CheckEvent> {
  private final CheckListener listener;
  private final List<String> planned = new ArrayList<>();
  private final Map<String, TestResult> results = new LinkedHashMap<>();
  private final StringBuilder printed = new StringBuilder();
  private List<Event> events = List.of();
  private String running = "";
  private int halts;
  private boolean hasBegun;
  private boolean isOver;

  SuiteResults(CheckListener listener) {
    this.listener = listener;
  }

  /// Another JVM is about to speak.
  void begin() {
    hasBegun = false;
  }

  /// Whether the JVM has come as far as the tests.
  boolean hasBegun() {
    return hasBegun;
  }

  /// The JVM has ended, by itself or not.
  void end(int exitCode) {
    if (!running.isEmpty()) {
      String what =
          "The check's JVM ended during this test, with exit code "
              + exitCode
              + ": the code ended it, or it crashed.";
      halted(running, HaltCause.UNKNOWN, new Failure(what, List.of(), "", 0));
    }
  }

  /// Whether some tests have no result yet.
  boolean wantsMore() {
    return !isOver;
  }

  int halts() {
    return halts;
  }

  /// The tests that have a result.
  Set<String> names() {
    return results.keySet();
  }

  /// The results of all tests, in their order.
  List<TestResult> all() {
    List<TestResult> all = new ArrayList<>();
    for (String test : planned) {
      TestResult none = new TestResult(test, new Outcome.NotRun(), "", List.of(), Duration.ZERO);
      all.add(results.getOrDefault(test, none));
    }
    results.values().stream().filter(r -> !planned.contains(r.test())).forEach(all::add);
    return all;
  }

  @Override
  public void accept(CheckEvent event) {
    hasBegun = true;
    switch (event) {
      case CheckEvent.Planned(List<String> tests) -> plan(tests);
      case CheckEvent.Began(String test) -> {
        running = test;
        printed.setLength(0);
        events = List.of();
        listener.began(test);
      }
      case CheckEvent.Saw(_, List<Event> seen) -> events = seen;
      case CheckEvent.Printed(_, String text) -> printed.append(text);
      case CheckEvent.Ended(String test, var failure, long nanos) -> {
        Outcome outcome = failure == null ? new Outcome.Passed() : new Outcome.Failed(failure);
        ended(test, outcome, Duration.ofNanos(nanos));
      }
      case CheckEvent.Halted(String test, HaltCause cause, Failure failure) ->
          halted(test.isEmpty() ? running : test, cause, failure);
      case CheckEvent.Over() -> isOver = true;
    }
  }

  private void plan(List<String> tests) {
    if (planned.isEmpty()) {
      planned.addAll(tests);
      listener.planned(List.copyOf(planned));
    }
  }

  private void halted(String test, HaltCause cause, Failure failure) {
    halts++;
    ended(test, new Outcome.Halted(cause, failure), Duration.ZERO);
  }

  private void ended(String test, Outcome outcome, Duration took) {
    TestResult result = new TestResult(test, outcome, printed.toString(), events, took);
    results.put(test, result);
    running = "";
    listener.ended(result);
  }
}
