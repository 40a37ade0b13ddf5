package workbench.probe.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Operation;
import workbench.probe.os.Os;

class SpansTest {
  private final Watched watched = new Watched();
  private final Spans spans = watched.spans;

  @AfterEach
  void stop() {
    watched.close();
  }

  private Event.SpanStarted started() {
    return watched.of(Event.SpanStarted.class).getFirst();
  }

  private Event.SpanEnded ended() {
    return watched.of(Event.SpanEnded.class).getFirst();
  }

  private static <T> Supplier<T> failing(RuntimeException failure) {
    return () -> {
      throw failure;
    };
  }

  @Test
  void aHeldSpanIsTheCurrentThreads() throws Exception {
    Thread thread =
        watched
            .pool("cpu", 1)
            .submit(() -> spans.held(7, Operation.BLUR, Thread::currentThread))
            .get();

    assertThat(started().holder()).isEqualTo(thread.threadId());
    assertThat(started().item()).isEqualTo(7);
    assertThat(started().operation()).isEqualTo(Operation.BLUR);
    assertThat(ended().span()).isEqualTo(started().span());
    assertThat(ended().by()).isEqualTo(thread.threadId());
    assertThat(ended().outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void aHeldSpanPassesOnWhatTheWorkThrows() {
    IllegalStateException failure = new IllegalStateException("so");

    assertThatThrownBy(() -> spans.held(7, Operation.SAVE, failing(failure))).isSameAs(failure);
    assertThat(ended().outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void anErrorEndsAHeldSpanToo() {
    assertThatThrownBy(() ->
            spans.held(
                7,
                Operation.BLUR,
                () -> {
                  throw new OutOfMemoryError("none left");
                }))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(ended().outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void aCancellationIsNoFailure() {
    assertThatThrownBy(
            () -> spans.held(7, Operation.DOWNLOAD, failing(new CancellationException())))
        .isInstanceOf(CancellationException.class);
    assertThat(ended().outcome()).isEqualTo(Outcome.CANCELLED);
  }

  @Test
  void aSpanThatComputesHasItsThreadsCpu() {
    spans.held(
        7,
        Operation.BLUR,
        () -> {
          Watched.burnMillis(20);
          return "";
        });

    assertThat(ended().cpuNanos()).isBetween(20_000_000L, 22_000_000L);
  }

  @Test
  void spansNest() {
    String result =
        spans.held(1, Operation.BLUR, () -> spans.held(2, Operation.LOAD, () -> "inner"));

    assertThat(result).isEqualTo("inner");
    assertThat(watched.of(Event.SpanStarted.class))
        .extracting(Event.SpanStarted::item)
        .containsExactly(1, 2);
    assertThat(watched.of(Event.SpanEnded.class))
        .extracting(Event.SpanEnded::span)
        .containsExactly(watched.of(Event.SpanStarted.class).get(1).span(), started().span());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void onAVirtualThreadOnlyComputingHasCpuTime() throws Exception {
    for (Operation operation : List.of(Operation.BLUR, Operation.DOWNLOAD)) {
      watched
          .virtualPool()
          .submit(() ->
              spans.held(
                  7,
                  operation,
                  () -> {
                    burnOnVirtualThread();
                    return "";
                  }))
          .get();
    }

    List<Event.SpanEnded> ended = watched.of(Event.SpanEnded.class);
    assertThat(ended.get(0).cpuNanos()).isBetween(10_000_000L, 13_000_000L);
    assertThat(ended.get(1).cpuNanos()).isEqualTo(Os.UNKNOWN);
    assertThat(ended).extracting(Event.SpanEnded::readyNanos).containsOnly(-1L);
  }

  private static void burnOnVirtualThread() {
    Os os = Os.here();
    long end = os.threadCpuNanos() + 10_000_000;
    while (os.threadCpuNanos() < end) {
      Thread.onSpinWait();
    }
  }

  @Test
  void anAsynchronousSpanIsNobodysAndEndsOnTheCompletingThread() throws Exception {
    CompletableFuture<String> work = new CompletableFuture<>();
    CompletableFuture<String> span = spans.asynchronous(7, Operation.DOWNLOAD, () -> work);
    assertThat(started().holder()).isEqualTo(Event.NOBODY);
    assertThat(watched.of(Event.SpanEnded.class)).isEmpty();

    Thread completing =
        watched
            .pool("io", 1)
            .submit(() -> {
              work.complete("image");
              return Thread.currentThread();
            })
            .get();

    assertThat(span).isCompletedWithValue("image");
    assertThat(ended().by()).isEqualTo(completing.threadId());
    assertThat(ended().cpuNanos()).isEqualTo(-1);
    assertThat(ended().outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void anAsynchronousSpanEndsBeforeWhatDependsOnItRuns() {
    List<Integer> endedBefore = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture<String> work = new CompletableFuture<>();
    var dependent =
        spans
            .asynchronous(7, Operation.DOWNLOAD, () -> work)
            .thenAccept(image -> endedBefore.add(watched.of(Event.SpanEnded.class).size()));

    work.complete("image");

    assertThat(dependent).isCompleted();
    assertThat(endedBefore).containsExactly(1);
  }

  @Test
  void cancellingAnAsynchronousSpanCancelsTheWork() {
    CompletableFuture<String> work = new CompletableFuture<>();
    CompletableFuture<String> span = spans.asynchronous(7, Operation.DOWNLOAD, () -> work);

    assertThat(span.cancel(true)).isTrue();

    assertThat(work).isCancelled();
    assertThat(span).isCancelled();
    assertThat(ended().outcome()).isEqualTo(Outcome.CANCELLED);
  }

  @Test
  void anAsynchronousSpanFailsAsTheWorkDoes() {
    IllegalStateException failure = new IllegalStateException("so");
    CompletableFuture<String> span =
        spans.asynchronous(7, Operation.DOWNLOAD, () -> CompletableFuture.failedFuture(failure));

    assertThatThrownBy(span::join).isInstanceOf(CompletionException.class).hasCause(failure);
    assertThat(ended().outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void aCancellationThatAStagePassedOnIsStillOne() {
    CompletableFuture<String> source = new CompletableFuture<>();
    CompletableFuture<String> span =
        spans.asynchronous(7, Operation.DOWNLOAD, () -> source.thenApply(image -> image));

    source.cancel(true);

    assertThat(span).isCompletedExceptionally();
    assertThat(ended().outcome()).isEqualTo(Outcome.CANCELLED);
  }

  @Test
  void workThatDoesNotEvenStartEndsItsSpan() {
    IllegalStateException failure = new IllegalStateException("so");

    assertThatThrownBy(() -> spans.asynchronous(7, Operation.DOWNLOAD, failing(failure)))
        .isSameAs(failure);
    assertThat(ended().outcome()).isEqualTo(Outcome.FAILED);
    assertThat(ended().by()).isEqualTo(Thread.currentThread().threadId());
  }

  @Test
  void withoutInstrumentsOnlyTheWorkIsDone() {
    CompletableFuture<String> work = new CompletableFuture<>();

    assertThat(Spans.NONE.held(7, Operation.BLUR, () -> "image")).isEqualTo("image");
    assertThat(Spans.NONE.asynchronous(7, Operation.DOWNLOAD, () -> work)).isSameAs(work);
  }
}
