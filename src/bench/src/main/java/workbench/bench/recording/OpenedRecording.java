package workbench.bench.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A recording that was read from its file.
///
/// @param damagedLine the first line that holds no event, from 1, before which the recording ends;
///   0 if there is none
public record OpenedRecording(Path file, Recording recording, int damagedLine) {
  private static final long MOST_BYTES = 500_000_000;

  /// Reads a file up to its end or its last whole line.
  ///
  /// @throws RecordingFailure if it cannot be read, is too large for the memory or holds no run
  public static OpenedRecording read(Path file) throws RecordingFailure {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new RecordingFailure(file + " is too large to be opened: it has over 500 MB.");
      }
      RecordingFile.Content content = RecordingFile.read(file);
      return Recording.of(content.events())
          .map(recording -> new OpenedRecording(file, recording, content.damagedLine()))
          .orElseThrow(() -> new RecordingFailure(file + " holds no recording of a run."));
    } catch (RecordingFailure e) {
      throw e;
    } catch (IOException e) {
      throw new RecordingFailure("Cannot open " + file, e);
    }
  }
}
