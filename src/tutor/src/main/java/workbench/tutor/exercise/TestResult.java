package workbench.tutor.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import workbench.practice.check.Failure;
import workbench.practice.check.HaltCause;
import workbench.probe.event.Event;

/// What a check says of one test.
///
/// @param test the name of its method
/// @param printed what the learner's code printed during it, or the first of it
/// @param events what the instruments saw during it
/// @param took how long it took
public record TestResult(
    String test, Outcome outcome, String printed, List<Event> events, Duration took) {
  /// How a test ended.
  public sealed interface Outcome {
    /// As it should.
    record Passed() implements Outcome {}

    /// It found a fault.
    record Failed(Failure failure) implements Outcome {}

    /// It did not come to its end.
    record Halted(HaltCause cause, Failure failure) implements Outcome {}

    /// It was not run, as too much had gone wrong before.
    record NotRun() implements Outcome {}
  }

  public TestResult {
    events = List.copyOf(events);
  }

  public boolean isPassed() {
    return outcome instanceof Outcome.Passed;
  }

  /// Why it did not pass; empty if it did, or was not run.
  public Optional<Failure> failure() {
    return switch (outcome) {
      case Outcome.Failed(Failure failure) -> Optional.of(failure);
      case Outcome.Halted(_, Failure failure) -> Optional.of(failure);
      case Outcome.Passed _, Outcome.NotRun _ -> Optional.empty();
    };
  }

  /// The test's name as a sentence: `no thread waits for a download`.
  public String sentence() {
    return TestName.sentence(test);
  }
}
