package workbench.bench.recording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The names of recordings' files: when it was, by the clock of Greenwich, and of which variant, so
/// that they sort by age.
final class RecordingName {
  static final String END = ".jsonl";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private RecordingName() {}

  /// Such as `20261125-191358-123-cpu-offload.jsonl`. A learner may have named the variant.
  static String of(Instant time, String variant) {
    String safe = variant.replaceAll("[^A-Za-z0-9._-]+", "-");
    return TIME.format(time) + "-" + safe.substring(0, Math.min(safe.length(), 80)) + END;
  }

  /// The name for another recording of the same moment.
  static String another(String name, int number) {
    return name.substring(0, name.length() - END.length()) + "-" + number + END;
  }
}
