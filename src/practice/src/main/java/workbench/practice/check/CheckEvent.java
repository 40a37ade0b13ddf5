package workbench.practice.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Event;

/// What the check JVM says of a suite, in the order in which it happens. A test is named by its
/// method.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "check")
@JsonSubTypes({
  @JsonSubTypes.Type(value = CheckEvent.Planned.class, name = "planned"),
  @JsonSubTypes.Type(value = CheckEvent.Began.class, name = "began"),
  @JsonSubTypes.Type(value = CheckEvent.Ended.class, name = "ended"),
  @JsonSubTypes.Type(value = CheckEvent.Saw.class, name = "saw"),
  @JsonSubTypes.Type(value = CheckEvent.Printed.class, name = "printed"),
  @JsonSubTypes.Type(value = CheckEvent.Halted.class, name = "halted"),
  @JsonSubTypes.Type(value = CheckEvent.Over.class, name = "over"),
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface CheckEvent {
  /// The tests that will run, in their order.
  record Planned(List<String> tests) implements CheckEvent {
    public Planned {
      tests = List.copyOf(tests);
    }
  }

  /// A test begins.
  record Began(String test) implements CheckEvent {}

  /// A test is over.
  ///
  /// @param failure null if it passed
  /// @param nanos how long it took
  record Ended(String test, @Nullable Failure failure, long nanos) implements CheckEvent {}

  /// What the instruments saw during a test.
  record Saw(String test, List<Event> events) implements CheckEvent {
    public Saw {
      events = List.copyOf(events);
    }
  }

  /// What the learner's code printed during a test, as it comes.
  record Printed(String test, String text) implements CheckEvent {}

  /// The check JVM ends itself in the middle of a test.
  record Halted(String test, HaltCause cause, Failure failure) implements CheckEvent {}

  /// All tests are over.
  record Over() implements CheckEvent {}
}
