package workbench.bench.recording;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import workbench.probe.event.Event;
import workbench.probe.event.EventJson;

/// A recording's file: an event a line, as JSON, appended as they come, so that a crash keeps all
/// but the last line.
public final class RecordingFile implements AutoCloseable {
  private final BufferedWriter out;

  private RecordingFile(BufferedWriter out) {
    this.out = out;
  }

  /// A new file; what was there is replaced.
  public static RecordingFile create(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    return new RecordingFile(Files.newBufferedWriter(file));
  }

  /// Appends an event; it is the system's at once.
  public void append(Event event) throws IOException {
    out.write(EventJson.write(event));
    out.write('\n');
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /// What a file held.
  ///
  /// @param damagedLine the first line that holds no event, from 1; 0 if all do. The events are
  ///   those before it.
  public record Content(List<Event> events, int damagedLine) {}

  /// Reads a file up to its end or its first damaged line.
  public static Content read(Path file) throws IOException {
    List<Event> events = new ArrayList<>();
    // What is no text becomes text that holds no event, so that the line with it counts as damaged.
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        try {
          events.add(EventJson.read(line));
        } catch (IllegalArgumentException e) {
          return new Content(events, events.size() + 1);
        }
        line = lines.readLine();
      }
    }
    return new Content(events, 0);
  }
}
