package workbench.labs;

import java.time.Duration;
import workbench.probe.event.Event;

/// What the parts of the system cost on this machine, for a workload.
///
/// @param download one download, of which all but `downloadCpu` is waiting
/// @param downloadCpu what a download computes
/// @param blur one blur with the machine to itself
/// @param sharedBlur what a blur takes of a core while every core blurs
/// @param save one save
public record Costs(
    Duration download, Duration downloadCpu, Duration blur, Duration sharedBlur, Duration save) {
  static Costs of(Event.Calibrated parts) {
    return new Costs(
        Duration.ofNanos(parts.downloadNanos()),
        Duration.ofNanos(parts.downloadCpuNanos()),
        Duration.ofNanos(parts.blurNanos()),
        Duration.ofNanos(parts.sharedBlurNanos()),
        Duration.ofNanos(parts.saveNanos()));
  }

  @Override
  public String toString() {
    return "download %s (computes %s), blur %s (%s while every core blurs), save %s"
        .formatted(time(download), time(downloadCpu), time(blur), time(sharedBlur), time(save));
  }

  private static String time(Duration duration) {
    return Figures.time(duration.toNanos());
  }
}
