package workbench.bench.recording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import workbench.bench.recording.RecordingSummary.Gathering;
import workbench.probe.event.Event;
import workbench.probe.event.EventJson;

/// Finds a recording's summary in its file without parsing more than the few lines that matter.
final class SummaryScan {
  private SummaryScan() {}

  /// The summary; empty if the file holds no run. Lines that hold no event are passed over.
  static Optional<RecordingSummary> of(Path file) throws IOException {
    Gathering gathering = new Gathering();
    String last = "";
    String lastButOne = "";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        lastButOne = last;
        last = line;
        if (matters(line)) {
          event(line).ifPresent(gathering::add);
        }
      }
    }
    event(lastButOne).ifPresent(gathering::add);
    event(last).ifPresent(gathering::add);
    return gathering.summary(Files.getLastModifiedTime(file).toInstant());
  }

  private static boolean matters(String line) {
    return line.contains("\"run-started\"")
        || line.contains("\"run-ended\"")
        || line.contains("\"machine\"");
  }

  private static Optional<Event> event(String line) {
    try {
      return Optional.of(EventJson.read(line));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
