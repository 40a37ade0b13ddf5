package workbench.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.pipeline.Limits;

/// When a download is given up.
final class LimitOptions {
  @Option(
      names = "--stall-timeout",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description = "Give a download up when no byte came for so long; default 10s.")
  private @Nullable Duration stall;

  @Option(
      names = "--deadline",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description = "Give a download up after so long; default 60s.")
  private @Nullable Duration deadline;

  Limits applied(Limits usual) {
    Limits limits = stall == null ? usual : usual.withStallTimeout(stall);
    return deadline == null ? limits : limits.withTotalTimeout(deadline);
  }
}
