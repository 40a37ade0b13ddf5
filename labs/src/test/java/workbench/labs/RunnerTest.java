package workbench.labs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import workbench.origin.HttpOrigin;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Operation;
import workbench.probe.trace.Probe;

class RunnerTest {
  @SuppressWarnings("UnusedVariable") // @FieldSource names it.
  private static final List<Variant> VARIANTS = Variants.ALL;

  private final Queue<Event> events = new ConcurrentLinkedQueue<>();
  private final HttpOrigin origin = HttpOrigin.start();
  private final Probe probe = Probe.start(events::add);
  private final Runner runner = new Runner(probe, origin.uri());

  @TempDir Path folder;

  @AfterEach
  void close() {
    probe.close();
    origin.close();
  }

  private Workload small() {
    return Workload.forCores(2).images(4).latency(Duration.ZERO).size(64).sigma(1).to(folder);
  }

  @ParameterizedTest
  @FieldSource("VARIANTS")
  void everyVariantProcessesEveryItem(Variant variant) throws IOException {
    RunSummary summary = runner.run(variant, small());
    assertThat(summary.outcome()).isEqualTo(Outcome.DONE);
    assertThat(summary.done()).isEqualTo(4);
    assertThat(files()).hasSize(4).allMatch(f -> f.toString().endsWith(".jpg"));
  }

  /// Which thread held each operation, by the name without its number; `nobody` for none.
  @ParameterizedTest
  @CsvSource({
    "blocking,        ui,         ui,         ui",
    "async-io,        nobody,     ui,         nobody",
    "cpu-offload,     nobody,     cpu,        nobody",
    "pool-misuse,     cpu,        cpu,        cpu",
    "big-pool,        big,        big,        big",
    "common-pool,     ForkJoinPool.commonPool-worker, ForkJoinPool.commonPool-worker, ForkJoinPool.commonPool-worker",
    "virtual-threads, virtual,    virtual,    virtual",
    "virtual-cpu,     nobody,     virtual,    nobody",
    "background,      background, background, background",
  })
  void anOperationIsHeldWhereTheVariantPutsIt(
      String variant, String download, String blur, String save) {
    runner.process(Variants.byId(variant).orElseThrow(), small());
    assertThat(holders())
        .isEqualTo(
            Map.of(
                Operation.DOWNLOAD, Set.of(download),
                Operation.BLUR, Set.of(blur),
                Operation.SAVE, Set.of(save)));
  }

  @Test
  void aRunWarmsUpBeforeItStarts() {
    runner.run(Variants.CPU_OFFLOAD, small());
    List<String> order =
        events.stream()
            .filter(e ->
                !(e instanceof Event.Sample
                    || e instanceof Event.UiBeat
                    || e instanceof Event.AppPainted
                    || e instanceof Event.ThreadSeen))
            .map(e -> e.getClass().getSimpleName())
            .distinct()
            .toList();
    assertThat(order).startsWith("WarmedUp", "RunStarted", "ItemStarted").endsWith("RunEnded");
  }

  @Test
  void noMoreItemsAreUnderWayThanTheWorkloadAllows() {
    runner.process(Variants.CPU_OFFLOAD, small().images(12).concurrency(3));
    assertThat(mostUnderWay()).isEqualTo(3);
  }

  @Test
  void withoutALimitAllItemsAreHandedOverAtOnce() {
    runner.process(Variants.CPU_OFFLOAD, small().images(12).latency(Duration.ofMillis(300)));
    assertThat(mostUnderWay()).isEqualTo(12);
  }

  @Test
  void anItemThatFailsDoesNotEndTheRun() throws IOException {
    Path sources = folder.resolve("sources.txt");
    Files.write(
        sources,
        List.of(
            origin.uri() + "photos/ridge.jpg?size=64",
            origin.uri() + "photos/nothing.jpg",
            "# a comment",
            origin.uri() + "photos/wine.jpg?size=64"));
    Path results = folder.resolve("results");
    RunSummary summary =
        runner.process(Variants.CPU_OFFLOAD, small().images(3).from(sources).to(results));
    assertThat(summary.done()).isEqualTo(2);
    assertThat(summary.failed()).isEqualTo(1);
    assertThat(summary.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(of(Event.ItemEnded.class).filter(e -> e.outcome() == Outcome.FAILED))
        .singleElement()
        .satisfies(e -> assertThat(e.item()).isEqualTo(2))
        .satisfies(e -> assertThat(e.failure()).contains("photos/nothing.jpg").contains("404"));
  }

  @ParameterizedTest
  @FieldSource("VARIANTS")
  void cancellingEndsTheRunAndLeavesNoPart(Variant variant) throws IOException {
    Workload slow = small().latency(Duration.ofMinutes(1));
    CompletableFuture<RunSummary> run =
        CompletableFuture.supplyAsync(() -> runner.process(variant, slow), this::onOwnThread);
    await().until(() -> of(Event.SpanStarted.class).findAny().isPresent());
    runner.cancel();
    assertThat(run.join().outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(files()).isEmpty();
    // The UI thread is free again: nothing of the run sits on it.
    CompletableFuture.runAsync(() -> {}, probe.ui()).join();
  }

  @Test
  void showingOffTheUiThreadIsAFailureThatSaysWhatToDo() {
    Variant careless =
        Variant.own(
            "careless",
            (item, t) -> CompletableFuture.supplyAsync(() -> t.show(item.target()), t.cpuPool()));
    RunSummary summary = runner.process(careless, small());
    assertThat(summary.failed()).isEqualTo(4);
    assertThat(of(Event.ItemEnded.class))
        .allSatisfy(
            e -> assertThat(e.failure()).contains("must run on the UI thread", "cpu-", "t.ui()"));
  }

  @Test
  @SuppressWarnings("NullAway") // A learner's variant may do so.
  void aVariantThatThrowsOrAnswersNothingFailsItsItemsAndEnds() {
    Variant broken =
        Variant.own(
            "broken",
            (item, t) -> {
              if (item.number() == 1) {
                throw new AssertionError("broken");
              }
              return null;
            });
    RunSummary summary = runner.process(broken, small());
    assertThat(summary.failed()).isEqualTo(4);
    assertThat(of(Event.ItemEnded.class).map(Event.ItemEnded::failure))
        .contains("broken", "The variant answered null instead of a promise.");
  }

  @Test
  @SuppressWarnings("NullAway") // A learner's variant may do so.
  void anItemOnWhichAnOwnVariantFailsLeavesTheOthersAlone() {
    Variant mine =
        Variant.own(
            "mine",
            (item, t) ->
                switch (item.number()) {
                  case 1 -> throw new IllegalStateException("not this one");
                  case 2 -> null;
                  default -> Variants.CPU_OFFLOAD.arrangement().process(item, t);
                });

    RunSummary summary = runner.process(mine, small());

    assertThat(summary.variant()).isEqualTo("mine");
    assertThat(summary.done()).isEqualTo(2);
    assertThat(of(Event.RunStarted.class).map(Event.RunStarted::variant)).containsExactly("mine");
    assertThat(
            of(Event.ItemEnded.class)
                .filter(e -> e.outcome() == Outcome.FAILED)
                .map(Event.ItemEnded::item))
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void comparedVariantsRunInTurnOverTheSameWorkload() {
    RunComparison comparison =
        runner.compare(List.of(Variants.BIG_POOL, Variants.CPU_OFFLOAD), small());

    assertThat(comparison.runs())
        .extracting(RunSummary::variant)
        .containsExactly("big-pool", "cpu-offload");
    assertThat(comparison.runs()).allMatch(run -> run.done() == 4 && run.peakThreads() > 0);
    assertThat(of(Event.RunStarted.class).map(Event.RunStarted::variant))
        .containsExactly("big-pool", "cpu-offload");
  }

  @Test
  void cancellingAComparisonBeginsNoOtherRun() {
    Workload slow = small().latency(Duration.ofMinutes(1));
    CompletableFuture<RunComparison> comparison =
        CompletableFuture.supplyAsync(
            () -> runner.compare(List.of(Variants.CPU_OFFLOAD, Variants.BLOCKING), slow),
            this::onOwnThread);
    await().until(() -> of(Event.SpanStarted.class).findAny().isPresent());

    runner.cancel();

    assertThat(comparison.join().runs())
        .singleElement()
        .satisfies(run -> assertThat(run.outcome()).isEqualTo(Outcome.CANCELLED));
  }

  @Test
  void darkeningTakesTheBlursPlace() {
    runner.process(Variants.CPU_OFFLOAD, small().darken(40));
    assertThat(holders().keySet())
        .containsExactlyInAnyOrder(Operation.DOWNLOAD, Operation.DARKEN, Operation.SAVE);
  }

  private void onOwnThread(Runnable task) {
    Thread.ofPlatform().daemon().name("test-run").start(task);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private <E extends Event> Stream<E> of(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast);
  }

  private long mostUnderWay() {
    long underWay = 0;
    long most = 0;
    for (Event event : events) {
      if (event instanceof Event.ItemStarted) {
        most = Math.max(most, ++underWay);
      } else if (event instanceof Event.ItemEnded) {
        underWay--;
      }
    }
    return most;
  }

  private Map<Operation, Set<String>> holders() {
    Map<Long, String> names = new HashMap<>();
    of(Event.ThreadSeen.class)
        .forEach(t -> names.put(t.thread(), t.name().replaceAll("-\\d+$", "")));
    names.put(Event.NOBODY, "nobody");
    return of(Event.SpanStarted.class)
        .collect(
            groupingBy(Event.SpanStarted::operation, mapping(s -> names.get(s.holder()), toSet())));
  }
}
