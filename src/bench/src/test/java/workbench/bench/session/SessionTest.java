package workbench.bench.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import workbench.bench.measure.Measures;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event;
import workbench.shell.Cell;
import workbench.shell.CellResult;
import workbench.shell.LabListener;
import workbench.shell.Outcome;

class SessionTest {
  private static final String RUN =
      "run(Variants.CPU_OFFLOAD, workload().images(4).latency(ofMillis(20)).size(200))";

  private final List<Event> loads = new CopyOnWriteArrayList<>();
  private final Session session =
      Session.open(
          new SessionOptions(0, 512, false, true),
          new LabListener() {
            @Override
            public void event(Event event) {
              if (event instanceof Event.CoreLoad) {
                loads.add(event);
              }
            }
          });

  @AfterEach
  void close() {
    session.close();
  }

  private CellResult evaluate(String source) {
    return session.evaluate(Cell.of(source));
  }

  @Test
  void theLastRunOfACellIsKept() {
    assertThat(session.lastRun()).isEmpty();
    assertThat(evaluate("var summary = " + RUN).succeeded()).isTrue();
    assertThat(evaluate("1 + 1").succeeded()).isTrue();
    Recording run = session.lastRun().orElseThrow();
    assertThat(run.ended()).isPresent();
    assertThat(run.started().variant()).isEqualTo("cpu-offload");
    assertThat(Measures.of(run).itemsDone()).isEqualTo(4);
    assertThat(run.spans()).allSatisfy(span -> assertThat(span.startNanos()).isNotNegative());
  }

  /// The end is told when the app's window has been painted once more, which waits for no longer.
  private static final long AFTER_END_NANOS = 500_000_000;

  @Test
  void theNextLabsClockIsComparedAnew() {
    assertThat(evaluate("Runtime.getRuntime().halt(9)").last()).isInstanceOf(Outcome.LabDied.class);
    assertThat(evaluate(RUN).succeeded()).isTrue();
    Recording run = session.lastRun().orElseThrow();
    long endNanos = run.ended().orElseThrow().atNanos();
    loads.clear();
    await().until(() -> !loads.isEmpty());
    // On the old lab's clock it would be long past the new lab's.
    assertThat(loads.getFirst().atNanos()).isBetween(endNanos, endNanos + 10_000_000_000L);
    assertThat(run.coreLoads())
        .allSatisfy(load ->
            assertThat(load.atNanos())
                .isBetween(run.started().atNanos(), endNanos + AFTER_END_NANOS));
  }

  @Test
  void whatIsDeclaredIsKnownUntilItIsReplacedOrLost() {
    var _ = evaluate("int n = 1; record P(int x) {}\nint f(int i) { return i; }");
    assertThat(whats()).containsExactly("int n", "record P", "method f(int)");
    var _ = evaluate("class P {}");
    assertThat(whats()).containsExactly("int n", "method f(int)", "class P");
    assertThat(evaluate("System.exit(1)").last()).isInstanceOf(Outcome.LabDied.class);
    assertThat(whats()).containsExactly("method f(int)", "class P");
    assertThat(session.sources())
        .containsExactly(
            "int n = 1;", "record P(int x) {}", "int f(int i) { return i; }", "class P {}");
  }

  @Test
  void whatTheToolsNeedIsNoLeftoverAndTheirFilesGoWithTheSession() {
    CellResult own =
        evaluate("tools().saveBlocking(tools().downloadBlocking(photo(1)), scratch(\"a.jpg\"))");
    assertThat(own.leftovers()).isEmpty();
    Path saved = Path.of(((Outcome.Value) own.last()).text());
    assertThat(saved).isNotEmptyFile();
    assertThat(evaluate("var t = Thread.ofPlatform().start(() -> compute(ofDays(1)))").leftovers())
        .hasSize(1);
    session.close();
    assertThat(saved).doesNotExist();
  }

  @Test
  void aResetForgetsEverything() {
    var _ = evaluate("int n = 1");
    session.reset();
    assertThat(session.declarations()).isEmpty();
    assertThat(session.lastCell()).isZero();
    CellResult result = evaluate("n");
    assertThat(result.cell()).isEqualTo(1);
    assertThat(result.last()).isInstanceOf(Outcome.Rejected.class);
  }

  private List<String> whats() {
    return session.declarations().stream().map(Declaration::what).toList();
  }
}
