package workbench.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static workbench.testkit.ThreadAssertions.assertThatThreads;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;
import workbench.probe.event.VirtualThreads;

class ThreadAssertionsTest {
  private static final long UI = 20;
  private static final long CPU_1 = 21;
  private static final long CPU_2 = 22;

  private final List<Event> events =
      new ArrayList<>(
          List.of(
              new Event.ThreadSeen(1, UI, "ui", ThreadRole.UI, "ui"),
              new Event.ThreadSeen(1, CPU_1, "cpu-1", ThreadRole.POOL, "cpu"),
              new Event.ThreadSeen(1, CPU_2, "cpu-2", ThreadRole.POOL, "cpu")));
  private long spans;

  private void span(int item, Operation operation, long holder, long cpuNanos, long readyNanos) {
    spans++;
    events.add(new Event.SpanStarted(1000, spans, item, operation, holder, 0));
    events.add(new Event.SpanEnded(2000, spans, holder, cpuNanos, readyNanos, 0, Outcome.DONE));
  }

  private void sample(ThreadTime... times) {
    events.add(
        new Event.Sample(
            2000, 100, List.of(times), 3, VirtualThreads.NONE, List.of(), 0, 0, 0, 0, 0));
  }

  private static void assertFails(ThrowingCallable assertion, String message) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
  }

  @Test
  void anOperationIsToldByItsPool() {
    span(1, Operation.BLUR, CPU_1, 900, 100);
    span(2, Operation.BLUR, CPU_2, 900, 100);
    assertThatThreads(events).ran(Operation.BLUR, "cpu").didNotRun(Operation.BLUR, "ui");
    span(3, Operation.BLUR, UI, 900, 100);

    assertFails(
        () -> assertThatThreads(events).ran(Operation.BLUR, "cpu"),
        "Every blur should have run on pool 'cpu', but they ran: "
            + "item 1 on cpu-1, item 2 on cpu-2, item 3 on ui");
    assertFails(
        () -> assertThatThreads(events).didNotRun(Operation.BLUR, "ui"),
        "Every blur should have run off pool 'ui', but they ran: "
            + "item 1 on cpu-1, item 2 on cpu-2, item 3 on ui");
  }

  @Test
  void whatDidNotHappenProvesNothing() {
    assertFails(
        () -> assertThatThreads(events).didNotRun(Operation.SAVE, "ui"), "There was no save.");
    assertFails(
        () -> assertThatThreads(events).wereHeldAtMost("cpu", 0.1),
        "No thread of pool 'cpu' was sampled.");
  }

  @Test
  void anAsynchronousOperationHoldsNoThread() {
    span(1, Operation.DOWNLOAD, Event.NOBODY, -1, -1);
    assertThatThreads(events)
        .heldNoThread(Operation.DOWNLOAD)
        .wereNotHeldDuring(Operation.DOWNLOAD, "cpu");
    span(2, Operation.DOWNLOAD, CPU_1, 10, 0);

    assertFails(
        () -> assertThatThreads(events).heldNoThread(Operation.DOWNLOAD),
        "Every download should have run without holding a thread, but they ran: "
            + "item 1 holding no thread, item 2 on cpu-1");
  }

  @Test
  void aThreadThatWaitsThroughAnOperationIsHeldDuringIt() {
    span(1, Operation.DOWNLOAD, CPU_1, 10, 0);
    span(2, Operation.BLUR, CPU_1, 600, 350);
    span(3, Operation.DARKEN, CPU_1, 600, -1);

    assertThatThreads(events)
        .wereNotHeldDuring(Operation.BLUR, "cpu")
        .wereNotHeldDuring(Operation.DARKEN, "cpu")
        .wereNotHeldDuring(Operation.DOWNLOAD, "ui");
    assertFails(
        () -> assertThatThreads(events).wereNotHeldDuring(Operation.DOWNLOAD, "cpu"),
        "Every download should have run without holding a thread of pool 'cpu', but they ran: "
            + "item 1 on cpu-1");
  }

  @Test
  void heldTimeIsAShareOfThePoolsTime() {
    sample(
        new ThreadTime(UI, 0, 0, 100, 0, 0),
        new ThreadTime(CPU_1, 80, 0, 20, 0, 0),
        new ThreadTime(CPU_2, 100, 0, 0, 0, 0));

    assertThatThreads(events).wereHeldAtMost("cpu", 0.1);
    assertFails(
        () -> assertThatThreads(events).wereHeldAtMost("cpu", 0.05),
        "Threads of pool 'cpu' were held for 10 % of their time, more than 5 %.");
  }
}
