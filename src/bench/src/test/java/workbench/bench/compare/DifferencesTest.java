package workbench.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.bench.recording.Recording;
import workbench.bench.scenario.VariantRuns;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Machine;
import workbench.probe.event.Event.RunEnded;
import workbench.probe.event.Event.RunStarted;

class DifferencesTest {
  private static final Compared BLOCKING = Compared.of("blocking", VariantRuns.blocking());
  private static final Compared OFFLOAD = Compared.of("cpu-offload", VariantRuns.cpuOffload());

  @Test
  void theFasterIsNamedWithItsFactorAndTheCoresTellWhy() {
    assertThat(Differences.of(List.of(BLOCKING, OFFLOAD)))
        .containsExactly(
            "cpu-offload is faster with 1.15 s: 7.9 times as fast as blocking with 9.00 s.",
            "The cores tell why: blocking kept 0.2 of 2 busy, as its threads were held, waiting,"
                + " for 7.2 thread-seconds; cpu-offload kept 1.5 busy, with 0.0 held.",
            "The UI was frozen for 8.88 s in blocking; in cpu-offload it never was.",
            "The most threads were those of cpu-offload, 5 at its peak; blocking made do with 1.");
  }

  @Test
  void blursOnOneThreadAreToldWhereNothingWasHeld() {
    Compared async = Compared.of("async-io", VariantRuns.asyncIo());
    assertThat(Differences.of(List.of(async, OFFLOAD)))
        .anySatisfy(s ->
            assertThat(s)
                .contains("as it did all its blurs on one thread; cpu-offload")
                .endsWith("on 2 threads."));
  }

  @Test
  void waitingOnMoreThreadsAtOnceIsNoLessHeldAndIsToldSo() {
    Compared big = Compared.of("big-pool", VariantRuns.bigPool());
    assertThat(Differences.of(List.of(BLOCKING, big)))
        .anySatisfy(s ->
            assertThat(s)
                .contains("as it waits on 1 thread; big-pool")
                .endsWith("as it waits on 24 at once."));
  }

  @Test
  void theOneWithTheMostThreadsIsNamed() {
    Compared big = Compared.of("big-pool", VariantRuns.bigPool());
    assertThat(Differences.of(List.of(big, OFFLOAD, BLOCKING)))
        .anySatisfy(s -> assertThat(s).startsWith("The most threads were those of big-pool, 25"));
  }

  @Test
  void runsAsFastAsEachOtherAreSaidToBe() {
    Compared again = Compared.of("again", VariantRuns.cpuOffload());
    assertThat(Differences.of(List.of(OFFLOAD, again)))
        .hasSizeGreaterThanOrEqualTo(3)
        .first()
        .isEqualTo("cpu-offload and again are as fast as each other: 1.15 s and 1.15 s.");
  }

  @Test
  void otherWorkMakesTheComparisonUnfairAndCountsImagesASecond() {
    Compared more = Compared.of("more", turned(VariantRuns.cpuOffload(), 48));
    List<String> sentences = Differences.of(List.of(OFFLOAD, more));
    assertThat(sentences.get(0))
        .isEqualTo(
            "The workloads differ, which makes the comparison unfair: images unknown and 48.");
    assertThat(sentences.get(1)).contains("images a second");
  }

  @Test
  void otherMachinesAreNamed() {
    Compared here = Compared.of("here", on(VariantRuns.cpuOffload(), "Ryzen"));
    Compared there = Compared.of("there", on(VariantRuns.cpuOffload(), "Core i7"));
    assertThat(Differences.of(List.of(here, there)))
        .contains("They ran on different machines: here on Ryzen, Linux; there on Core i7, Linux.");
  }

  @Test
  void aRunWithoutAnEndIsToldToBeAPart() {
    Recording whole = VariantRuns.blocking();
    List<Event> events = new ArrayList<>(whole.events());
    events.removeIf(RunEnded.class::isInstance);
    Compared cut = Compared.of("cut", Recording.of(events).orElseThrow());
    assertThat(Differences.of(List.of(OFFLOAD, cut)))
        .contains("cut has no end: its figures are those of a part of the work.");
  }

  @Test
  void thereAreNeverMoreThanSixSentences() {
    Compared odd = Compared.of("odd", on(turned(VariantRuns.bigPool(), 48), "Ryzen"));
    Compared other = Compared.of("other", on(VariantRuns.blocking(), "Core i7"));
    assertThat(Differences.of(List.of(odd, other, OFFLOAD))).hasSizeBetween(3, 6);
  }

  private static Recording turned(Recording recording, int images) {
    return Recording.of(
            recording.events().stream()
                .map(e ->
                    e instanceof RunStarted s
                        ? new RunStarted(
                            s.atNanos(), s.variant(), Map.of("images", images), s.cores(), images)
                        : e)
                .toList())
        .orElseThrow();
  }

  private static Recording on(Recording recording, String cpu) {
    List<Event> events = new ArrayList<>();
    events.add(new Machine(0, 1, "1", "2026-11-25T10:00:00Z", "Linux", cpu, 2, "Java"));
    events.addAll(recording.events());
    return Recording.of(events).orElseThrow();
  }
}
