package workbench.cli.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.probe.event.Event;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;
import workbench.probe.event.VirtualThreads;
import workbench.report.chart.ChartKind;

/// A run of one second: the UI thread downloads for half of it and blurs for the other half, while
/// nobody is held for two more downloads.
class TextChartTest {
  private static final long START = 3_000_000_000L;
  private static final long MILLI = 1_000_000;
  private static final long STEP = 100 * MILLI;
  private static final int WIDTH = Frame.LABEL + 2 + 20;

  private static List<String> lines(ChartKind kind) {
    return TextChart.lines(kind, recording(), WIDTH).stream()
        .map(AttributedString::toString)
        .toList();
  }

  private static Recording recording() {
    List<Event> events = new ArrayList<>();
    events.add(new Event.ThreadSeen(START - 1, 1, "ui", ThreadRole.UI, "ui"));
    events.add(new Event.RunStarted(START, "made", Map.of(), 2, 3));
    span(events, 1, 1, Operation.DOWNLOAD, 1, 500);
    span(events, 2, 2, Operation.DOWNLOAD, Event.NOBODY, 500);
    span(events, 3, 3, Operation.DOWNLOAD, Event.NOBODY, 1000);
    events.add(new Event.SpanStarted(at(500), 4, 1, Operation.BLUR, 1, -1));
    events.add(new Event.SpanEnded(at(1000), 4, 1, 500 * MILLI, 0, -1, Event.Outcome.DONE));
    for (int i = 1; i <= 10; i++) {
      ThreadTime time =
          i <= 5 ? new ThreadTime(1, 0, 0, STEP, 0, 0) : new ThreadTime(1, STEP, 0, 0, 0, 0);
      events.add(sample(i * 100L, time, i <= 5 ? 0 : STEP));
    }
    events.add(new Event.UiBeat(at(1000), 1000 * MILLI));
    events.add(new Event.RunEnded(at(1000), Event.Outcome.DONE, 3, 0, 1));
    return Recording.of(events).orElseThrow();
  }

  private static void span(
      List<Event> events, long id, int item, Operation operation, long holder, long until) {
    events.add(new Event.SpanStarted(START + 1, id, item, operation, holder, -1));
    events.add(new Event.SpanEnded(at(until), id, 1, -1, -1, -1, Event.Outcome.DONE));
  }

  private static long at(long millis) {
    return START + millis * MILLI;
  }

  private static Event.Sample sample(long millis, ThreadTime time, long cpuNanos) {
    return new Event.Sample(
        at(millis),
        STEP,
        List.of(time),
        1,
        VirtualThreads.NONE,
        List.of(),
        cpuNanos,
        0,
        0,
        0,
        millis * MILLI);
  }

  @Test
  void threadTimeIsStackedByClass() {
    assertThat(lines(ChartKind.THREADS))
        .containsExactly(
            "Thread time  how many threads do what",
            "    1 thread ┃▒▒▒▒▒▒▒▒▒▒██████████",
            "             ┃▒▒▒▒▒▒▒▒▒▒██████████",
            "             ┃▒▒▒▒▒▒▒▒▒▒██████████",
            "           0 ┗━━━━━━━━━━━━━ 1.00 s",
            "              █ on-CPU 500 ms   ▒ held 500 ms");
  }

  @Test
  void theUiLagRisesUntilItsBeat() {
    List<String> lines = lines(ChartKind.UI_LAG);
    assertThat(lines.getFirst())
        .isEqualTo("UI lag  at most 1.00 s, over 100 ms for 900 ms of 1.00 s");
    assertThat(lines.get(1)).startsWith("      1.00 s ┃  ").endsWith("█");
    assertThat(lines.get(4)).startsWith("             ┃▂▃▅▆█");
    assertThat(lines.get(5)).isEqualTo(" over 100 ms ┃  " + "▀".repeat(18));
  }

  @Test
  void coresAreThoseOfTheLab() {
    assertThat(lines(ChartKind.CORES))
        .startsWith("Cores  0.50 of 2 busy with this program, on average")
        .contains("             ┃          ██████████")
        .contains("     2 cores ┃                    ");
  }

  @Test
  void aLaneShowsWhatAThreadDidAndHowMuchNobodyWasHeldFor() {
    assertThat(lines(ChartKind.TIMELINE))
        .contains("          ui ┃DDDDDDDDDDBBBBBBBBBB", "      nobody ┃22222222221111111111");
  }

  @Test
  void anItemsLaneIsInLowerCaseWhereNobodyIsHeld() {
    assertThat(lines(ChartKind.ITEMS))
        .contains(
            "          #1 ┃DDDDDDDDDDBBBBBBBBBB",
            "          #2 ┃dddddddddd··········",
            "          #3 ┃dddddddddddddddddddd");
  }

  @Test
  void nothingSeenIsNoChart() {
    Event start = new Event.RunStarted(START, "made", Map.of(), 2, 0);
    Recording empty = Recording.of(List.of(start)).orElseThrow();
    for (ChartKind kind : ChartKind.values()) {
      assertThat(TextChart.lines(kind, empty, WIDTH)).isEmpty();
    }
  }
}
