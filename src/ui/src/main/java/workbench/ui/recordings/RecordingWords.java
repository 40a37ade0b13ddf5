package workbench.ui.recordings;

import static workbench.ui.kit.Texts.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import workbench.bench.recording.Recording;
import workbench.bench.recording.RecordingSummary;
import workbench.bench.recording.WorkloadWords;

/// What lists say of a recording.
public final class RecordingWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH);
  private static final DateTimeFormatter WITH_YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH);

  private RecordingWords() {}

  /// `25 Nov 19:13:58`, with the year unless it is this one.
  public static String when(Instant at, Instant now, ZoneId zone) {
    boolean isThisYear = at.atZone(zone).getYear() == now.atZone(zone).getYear();
    return (isThisYear ? TIME : WITH_YEAR).format(at.atZone(zone));
  }

  public static String when(Instant at) {
    return when(at, Instant.now(), ZoneId.systemDefault());
  }

  /// `done`, `3 failed`, `cancelled`, `cut off`
  public static String outcome(RecordingSummary summary) {
    return summary
        .outcome()
        .map(outcome ->
            switch (outcome) {
              case DONE -> text("recordings.done");
              case FAILED -> text("recordings.failed", summary.failed());
              case CANCELLED -> text("recordings.cancelled", summary.done(), summary.items());
            })
        .orElse(text("recordings.cutOff"));
  }

  /// The workload and the cores of the lab.
  public static String work(RecordingSummary summary) {
    return work(summary.workload(), summary.cores());
  }

  static String work(Recording recording) {
    return work(recording.started().workload(), recording.started().cores());
  }

  private static String work(Map<String, Object> workload, int cores) {
    String words = WorkloadWords.of(workload);
    String on = cores == 1 ? text("recordings.oneCore") : text("recordings.cores", cores);
    return words.isEmpty() ? on : words + ", " + on;
  }
}
