package workbench.bench.recording;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.bench.scenario.VariantRuns;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;

class RecordingStoreTest {
  private static final List<Event> RUN = VariantRuns.cpuOffload().events();
  private static final Instant START = Instant.parse("2026-11-25T10:00:00Z");

  @TempDir Path data;
  private final List<RecordingStore> open = new ArrayList<>();
  private final List<String> troubles = new CopyOnWriteArrayList<>();
  private int seconds;

  @AfterEach
  void closeAll() {
    open.forEach(RecordingStore::close);
  }

  private RecordingStore store(int recordings) {
    return store(data, new StoreBounds(recordings, 500_000_000));
  }

  private RecordingStore store(Path where, StoreBounds bounds) {
    Clock clock =
        new Clock() {
          @Override
          public ZoneOffset getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return START.plusSeconds(seconds++);
          }
        };
    RecordingStore store = new RecordingStore(Optional.of(where), clock, bounds);
    store.listen(
        new RecordingStore.Listener() {
          @Override
          public void changed() {}

          @Override
          public void trouble(String sentence) {
            troubles.add(sentence);
          }
        });
    open.add(store);
    return store;
  }

  private static void keep(RecordingStore store, String variant) {
    try (RecordingStore.Ongoing run = store.record(variant)) {
      RUN.forEach(run);
    }
  }

  private Path folder() {
    return data.resolve("recordings");
  }

  @Test
  void aRunIsKeptAsItCameAndListedWithItsSummary() throws IOException {
    RecordingStore store = store(9);
    keep(store, "cpu-offload");

    KeptRecording kept = store.list().getFirst();
    assertThat(kept.id()).isEqualTo("20261125-100000-000-cpu-offload.jsonl");
    assertThat(kept.summary().outcome()).contains(Outcome.DONE);
    assertThat(kept.summary().wallNanos()).isEqualTo(VariantRuns.cpuOffload().wallNanos());
    assertThat(OpenedRecording.read(kept.file()).recording().events()).isEqualTo(RUN);
  }

  @Test
  void theSummaryIsTheSameWhenItIsReadFromTheFileAgain() throws IOException {
    RecordingStore store = store(9);
    keep(store, "cpu-offload");
    RecordingSummary before = store.list().getFirst().summary();
    Files.delete(SideFile.of(store.list().getFirst().file()));

    RecordingSummary again = store(9).list().getFirst().summary();
    assertThat(again).usingRecursiveComparison().ignoringFields("at").isEqualTo(before);
  }

  @Test
  void theOldestWithoutANameGoesFirst() throws IOException {
    RecordingStore store = store(2);
    keep(store, "first");
    store.rename(store.list().getFirst(), "  my\n first ");
    keep(store, "second");
    keep(store, "third");

    assertThat(store.list())
        .extracting(r -> r.name() + " " + r.id().replaceAll("^[0-9-]*-", ""))
        .containsExactlyInAnyOrder(" third.jsonl", "my first first.jsonl");
  }

  @Test
  void theyTakeNoMoreOfTheDiskThanTheyMay() throws IOException {
    RecordingStore store = store(9);
    keep(store, "a");
    long bytes = store.list().getFirst().bytes();
    RecordingStore small = store(data, new StoreBounds(9, 2 * bytes + bytes / 2));
    keep(small, "b");
    keep(small, "c");
    assertThat(small.list()).hasSize(2);
  }

  @Test
  void whatACrashLeftIsFoundUpToItsLastWholeLine() throws IOException {
    RecordingStore first = store(9);
    keep(first, "cpu-offload");
    Path whole = first.list().getFirst().file();
    String text = Files.readString(whole);
    Path left = Files.createDirectories(folder().resolve(".window-crashed"));
    Files.writeString(left.resolve("20261125-090000-000-x.jsonl"), text.substring(0, 20_000));

    List<KeptRecording> found = store(9).list();
    assertThat(found).hasSize(2);
    KeptRecording cut =
        found.stream().filter(r -> r.id().contains("090000")).findFirst().orElseThrow();
    assertThat(cut.summary().outcome()).isEmpty();
    assertThat(OpenedRecording.read(cut.file()).damagedLine()).isPositive();
    assertThat(left).doesNotExist();
  }

  @Test
  void anotherStoreLeavesAloneWhatIsBeingWritten() throws IOException {
    RecordingStore first = store(9);
    RecordingStore.Ongoing run = first.record("slow");
    RUN.subList(0, RUN.size() / 2).forEach(run);
    assertThat(first.list()).isEmpty();

    RecordingStore second = store(1);
    keep(second, "quick");
    assertThat(second.list()).hasSize(1);
    RUN.subList(RUN.size() / 2, RUN.size()).forEach(run);
    run.close();
    assertThat(first.list()).hasSize(2);
    assertThat(second.list()).hasSize(2);
  }

  @Test
  void whatWasDeletedComesBackWithItsNameUntilTheStoreIsClosed() throws IOException {
    RecordingStore store = store(9);
    keep(store, "a");
    keep(store, "b");
    store.rename(store.list().getFirst(), "mine");
    store.annotate(store.list().getFirst(), "a note");
    Deletion deletion = store.delete(store.list());
    assertThat(deletion.count()).isEqualTo(2);
    assertThat(store.list()).isEmpty();

    deletion.undo();
    assertThat(store.list()).hasSize(2);
    assertThat(store.list().getFirst().name()).isEqualTo("mine");
    assertThat(store.list().getFirst().note()).isEqualTo("a note");

    store.delete(store.list());
    store.close();
    try (var left = Files.list(folder())) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aDamagedSideFileCostsNoRecording() throws IOException {
    RecordingStore store = store(9);
    keep(store, "a");
    Files.writeString(SideFile.of(store.list().getFirst().file()), "{\"name\":", APPEND);
    assertThat(store.list()).hasSize(1);
    store.rename(store.list().getFirst(), "new");
    assertThat(store(9).list().getFirst().name()).isEqualTo("new");
  }

  @Test
  void aFolderThatCannotBeUsedIsToldAndTheRunGoesOn() throws IOException {
    Files.writeString(folder(), "a file");
    RecordingStore store = store(9);
    keep(store, "a");
    assertThat(store.list()).isEmpty();
    assertThat(troubles)
        .singleElement()
        .asString()
        .startsWith("The run is not recorded, but goes on: nothing can be written into");
  }

  @Test
  void aRunThatDidNotStartIsNotKept() throws IOException {
    RecordingStore store = store(9);
    store.record("a").close();
    assertThat(store.list()).isEmpty();
  }

  @Test
  void aRecordingLeavesAndComesAsAFile() throws IOException {
    RecordingStore store = store(9);
    keep(store, "a");
    Path file = data.resolve("out.jsonl");
    store.export(store.list().getFirst(), file);
    KeptRecording added = store.add(file);
    assertThat(store.list()).hasSize(2).contains(added);
    Path other = Files.writeString(data.resolve("notes.txt"), "no recording");
    assertThatThrownBy(() -> store.add(other))
        .isInstanceOf(RecordingFailure.class)
        .hasMessage(other + " holds no recording of a run.");
  }
}
