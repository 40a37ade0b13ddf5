package workbench.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.origin.HttpOrigin;
import workbench.probe.event.Event;
import workbench.probe.event.Event.AppPainted;
import workbench.probe.trace.Probe;
import workbench.testkit.Gate;

class AppWindowTest {
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

  private Workload images(int images) {
    return Workload.forCores(2).images(images).latency(Duration.ZERO).size(64).sigma(1).to(folder);
  }

  private List<AppPainted> painted() {
    return of(AppPainted.class);
  }

  private <E extends Event> List<E> of(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void aRunBeginsWithPlacesAndEndsWithResults() {
    runner.process(Variants.CPU_OFFLOAD, images(3));
    assertThat(painted().getFirst().images()).isEqualTo("---");
    assertThat(painted().getLast().images()).isEqualTo("rrr");
  }

  @Test
  void aFailedImageIsMarked() {
    runner.process(
        Variant.own("fails", (_, _) -> CompletableFuture.failedFuture(new Exception("no"))),
        images(2));
    assertThat(painted().getLast().images()).isEqualTo("xx");
  }

  @Test
  void aTakenUiThreadPaintsNothingAndCountsAClickOnlyWhenItIsFree() {
    try (Gate free = new Gate("free")) {
      Variant holds =
          Variant.own(
              "holds",
              (item, t) -> {
                free.await();
                return CompletableFuture.completedFuture(t.show(item.target()));
              });
      CompletableFuture<RunSummary> run =
          CompletableFuture.supplyAsync(() -> runner.process(holds, images(1)));
      free.awaitWaiting(1);
      int before = painted().size();
      runner.click();
      int samples = of(Event.Sample.class).size();
      await().until(() -> of(Event.Sample.class).size() >= samples + 5);
      assertThat(painted()).hasSize(before);

      free.open();
      run.join();
      assertThat(painted().getLast().clicks()).isEqualTo(1);
    }
  }

  @Test
  void aFreeUiThreadCountsAClickDuringTheRun() {
    try (Gate through = new Gate("through")) {
      Variant waits =
          Variant.own(
              "waits",
              (item, t) -> through.passage().thenApplyAsync(_ -> t.show(item.target()), t.ui()));
      CompletableFuture<RunSummary> run =
          CompletableFuture.supplyAsync(() -> runner.process(waits, images(1)));
      through.awaitWaiting(1);
      runner.click();
      await().until(() -> painted().getLast().clicks() == 1);
      assertThat(run).isNotDone();
      through.open();
      run.join();
    }
  }

  @Test
  void ofManyImagesOnlyTheFirstAreShown() {
    runner.process(Variants.BACKGROUND, images(Event.APP_IMAGES + 5));
    assertThat(painted().getLast().images()).hasSize(Event.APP_IMAGES);
  }
}
