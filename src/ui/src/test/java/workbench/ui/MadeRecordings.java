package workbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import workbench.bench.recording.RecordingFile;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;
import workbench.probe.event.VirtualThreads;

/// Recordings written into a data folder as if runs had been kept there, so that no lab JVM is
/// needed: some images blurred one after the other on one thread.
final class MadeRecordings {
  private static final long START = 4_000_000_000L;
  private static final int STEP_MILLIS = 50;

  private MadeRecordings() {}

  /// Makes a window opened on the data folder begin with a screen.
  static void begin(Path data, String screen) throws IOException {
    Files.writeString(data.resolve("settings.json"), "{\"screen\":\"" + screen + "\"}");
  }

  /// A kept recording.
  ///
  /// @param minute of the hour in which it was made
  /// @param millis what an image takes
  static Path keep(Path data, String variant, int minute, int images, int millis)
      throws IOException {
    String name = "20261125-10%02d00-000-%s.jsonl".formatted(minute, variant);
    Path file = data.resolve("recordings").resolve(name);
    write(file, events(variant, minute, images, millis));
    return file;
  }

  static void write(Path file, List<Event> events) throws IOException {
    try (RecordingFile out = RecordingFile.create(file)) {
      for (Event event : events) {
        out.append(event);
      }
    }
  }

  static List<Event> events(String variant, int minute, int images, int millis) {
    boolean isOnUi = variant.equals("blocking");
    String at = "2026-11-25T10:%02d:00Z".formatted(minute);
    List<Event> events = new ArrayList<>();
    events.add(new Event.Machine(0, 1, "0.1.0", at, "Linux", "A processor", 2, "Java"));
    events.add(new Event.ThreadSeen(START - 2, 1, "ui", ThreadRole.UI, "ui"));
    events.add(new Event.ThreadSeen(START - 1, 2, "cpu-1", ThreadRole.POOL, "cpu"));
    Map<String, Object> workload = Map.of("images", images, "size", 1600, "latencyMillis", 300);
    events.add(new Event.RunStarted(START, variant, workload, 2, images));
    int wall = images * millis;
    for (int now = STEP_MILLIS; now <= wall; now += STEP_MILLIS) {
      events.add(sample(now, isOnUi));
      if (!isOnUi) {
        events.add(new Event.UiBeat(at(now), 1_000_000));
      }
    }
    for (int i = 1; i <= images; i++) {
      long thread = isOnUi ? 1 : 2;
      events.add(new Event.SpanStarted(at((i - 1) * millis), i, i, Operation.BLUR, thread, 0));
      events.add(
          new Event.SpanEnded(at(i * millis), i, thread, millis * 1_000_000L, 0, 0, Outcome.DONE));
      events.add(new Event.ItemEnded(at(i * millis), i, Outcome.DONE, null));
    }
    events.sort((a, b) -> Long.compare(a.atNanos(), b.atNanos()));
    events.add(new Event.RunEnded(at(wall), Outcome.DONE, images, 0, 2));
    return events;
  }

  private static Event sample(int now, boolean isOnUi) {
    long step = STEP_MILLIS * 1_000_000L;
    List<ThreadTime> threads =
        List.of(
            new ThreadTime(1, isOnUi ? step : 0, 0, 0, isOnUi ? 0 : step, 0),
            new ThreadTime(2, isOnUi ? 0 : step, 0, 0, isOnUi ? step : 0, 0));
    long lag = isOnUi ? now * 1_000_000L : 0;
    return new Event.Sample(
        at(now), step, threads, 2, VirtualThreads.NONE, List.of(), step, 0, 64 << 20, 0, lag);
  }

  private static long at(int millis) {
    return START + millis * 1_000_000L;
  }
}
