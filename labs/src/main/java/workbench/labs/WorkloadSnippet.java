package workbench.labs;

import java.nio.file.Path;
import java.time.Duration;
import workbench.pipeline.Limits;

/// A workload as the expression that makes it in a snippet: `workload().images(7)`. Only the dials
/// that are not at their default are in it.
final class WorkloadSnippet {
  private final StringBuilder text = new StringBuilder("workload()");

  private WorkloadSnippet() {}

  static String of(Workload w, Workload usual) {
    WorkloadSnippet snippet = new WorkloadSnippet();
    snippet.dial("images", w.images(), usual.images());
    snippet.dial("latency", millis(w.latency()), millis(usual.latency()));
    snippet.dial("jitter", millis(w.jitter()), millis(usual.jitter()));
    snippet.dial("bandwidth", w.bandwidth() + "L", usual.bandwidth() + "L");
    snippet.dial("size", w.size(), usual.size());
    snippet.dial("sigma", w.sigma(), usual.sigma());
    snippet.dial("darken", w.darken(), usual.darken());
    snippet.dial("concurrency", w.concurrency(), usual.concurrency());
    snippet.dial("pool", w.pool(), usual.pool());
    snippet.dial("seed", w.seed() + "L", usual.seed() + "L");
    snippet.dial("fault", quoted(w.fault()), quoted(usual.fault()));
    snippet.dial("limits", constructor(w.limits()), constructor(usual.limits()));
    w.from().ifPresent(file -> snippet.dial("from", path(file), ""));
    w.to().ifPresent(folder -> snippet.dial("to", path(folder), ""));
    return snippet.text.toString();
  }

  private void dial(String name, Object value, Object usual) {
    if (!value.equals(usual)) {
      text.append('.').append(name).append('(').append(value).append(')');
    }
  }

  private static String constructor(Limits limits) {
    return "new workbench.pipeline.Limits(%s, %s, %s, %dL, %dL, %d, %d)"
        .formatted(
            millis(limits.connectTimeout()),
            millis(limits.stallTimeout()),
            millis(limits.totalTimeout()),
            limits.maxBodyBytes(),
            limits.maxPixels(),
            limits.maxSide(),
            limits.maxRedirects());
  }

  private static String millis(Duration duration) {
    return "ofMillis(" + duration.toMillis() + ")";
  }

  private static String path(Path path) {
    return "Path.of(" + quoted(path.toAbsolutePath().toString()) + ")";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
