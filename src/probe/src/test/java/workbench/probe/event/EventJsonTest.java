package workbench.probe.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.probe.event.Event.Outcome;

class EventJsonTest {
  private static final List<Event> ONE_OF_EACH =
      List.of(
          new Event.Machine(1, 2, "0.1.0", "2026-01-01T00:00:00Z", "Linux", "a \"cpu\"", 8, "25"),
          new Event.ClockRead(Long.MAX_VALUE),
          new Event.Calibrated(1, 2, 3, 4, 5, 6, 7),
          new Event.Predicted(1, "cpu-offload", 2),
          new Event.WarmedUp(1, 2, 3),
          new Event.RunStarted(1, "blocking", Map.of("images", 40, "size", "1 MB"), 2, 40),
          new Event.RunEnded(1, Outcome.FAILED, 39, 1, 12),
          new Event.ItemStarted(1, 7, "http://localhost/a\nb"),
          new Event.ItemEnded(1, 7, Outcome.FAILED, "It\nwas „so“."),
          new Event.SpanStarted(1, 2, 7, Operation.DOWNLOAD, Event.NOBODY, -1),
          new Event.SpanEnded(1, 2, 33, -1, -1, 1, Outcome.CANCELLED),
          new Event.ThreadSeen(1, 33, "cpu-1", ThreadRole.POOL, "cpu"),
          new Event.UiBeat(1, 2),
          new Event.Sample(
              100,
              50,
              List.of(new ThreadTime(33, 1, 2, 3, 4, 5)),
              6,
              new VirtualThreads(10, 8, 2, 2, 1, 1),
              List.of(new PoolState("cpu", 2, 1, 5)),
              7,
              8,
              9,
              10,
              11),
          new Event.CoreLoad(1, List.of(0.25, 1.0)),
          new Event.ImageShown(1, "JPEG", 1600, 1200, 524_000, "/9j/4AAQ+A=="),
          new Event.AppPainted(1, 7, 2, "rro-x"));

  static Stream<Event> oneOfEach() {
    return ONE_OF_EACH.stream();
  }

  @Test
  void everyKindIsTested() {
    assertThat(ONE_OF_EACH.stream().map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(Event.class.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource("oneOfEach")
  void everyKindIsReadAsItWasWritten(Event event) {
    assertThat(EventJson.read(EventJson.write(event))).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("oneOfEach")
  void everyKindIsWrittenOnOneLineWithAName(Event event) {
    assertThat(EventJson.write(event))
        .doesNotContain("\n", "\r", "workbench.", "Event$")
        .startsWith("{\"event\":\"");
  }

  @Test
  void kindsHaveDifferentNames() {
    Stream<String> names =
        ONE_OF_EACH.stream().map(event -> EventJson.write(event).split("\"", 5)[3]);

    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z-]+"));
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void operationsAreWrittenAsTheirWord(Operation operation) {
    assertThat(EventJson.write(new Event.SpanStarted(1, 2, 3, operation, 4, 5)))
        .contains('"' + operation.word() + '"');
  }

  @ParameterizedTest
  @EnumSource(ThreadRole.class)
  void rolesAreReadAsTheyWereWritten(ThreadRole role) {
    Event seen = new Event.ThreadSeen(1, 2, "a", role, "b");

    assertThat(EventJson.write(seen)).doesNotContain(role.name());
    assertThat(EventJson.read(EventJson.write(seen))).isEqualTo(seen);
  }

  @Test
  void threadTimesAreArrays() {
    Event sample =
        new Event.Sample(
            1,
            1,
            List.of(new ThreadTime(33, 1, 2, 3, 4, 5)),
            1,
            VirtualThreads.NONE,
            List.of(),
            1,
            1,
            1,
            1,
            1);

    assertThat(EventJson.write(sample)).contains("\"threads\":[[33,1,2,3,4,5]]");
  }

  @Test
  void anItemThatDidNotFailHasNoFailure() {
    Event ended = new Event.ItemEnded(1, 7, Outcome.DONE, null);

    assertThat(EventJson.write(ended)).doesNotContain("failure");
    assertThat(EventJson.read(EventJson.write(ended))).isEqualTo(ended);
  }

  @Test
  void unknownFieldsArePassedOver() {
    String line =
        "{\"event\":\"ui-beat\",\"atNanos\":1,\"mood\":{\"a\":[1]},\"lagNanos\":2,\"x\":null}";

    assertThat(EventJson.read(line)).isEqualTo(new Event.UiBeat(1, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "17",
        "\"ui-beat\"",
        "not json",
        "{}",
        "{\"event\":\"no-such-event\",\"atNanos\":1}",
        "{\"event\":\"ui-beat\",\"atNanos\":1,\"lagNanos\":2",
        "{\"event\":\"ui-beat\",\"atNanos\":\"soon\",\"lagNanos\":2}",
        "{\"event\":\"ui-beat\",\"atNanos\":1,\"lagNanos\":2} {}",
      })
  void whatIsNoEventIsRefused(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventJson.read(line))
        .withMessageStartingWith("Not an event: " + line);
  }

  @Test
  void aRefusalShowsTheBeginningOfALongLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventJson.read("x".repeat(10_000)))
        .withMessage("Not an event: " + "x".repeat(80) + "…");
  }
}
