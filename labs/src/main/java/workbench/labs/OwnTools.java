package workbench.labs;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import workbench.probe.agent.Lab;
import workbench.probe.trace.Probe;

/// The tools of a snippet's own code, outside of any run: each with the next item number. The
/// executors behind them live as long as the lab. Safe on any thread.
final class OwnTools {
  private final Lab lab;
  private final Probe probe;
  private final int cores;
  private final AtomicInteger items = new AtomicInteger();
  private final Map<Workload, Toolbox> boxes = new ConcurrentHashMap<>();

  OwnTools(Lab lab, int cores) {
    this.lab = lab;
    this.probe = lab.probe();
    this.cores = cores;
  }

  /// Tools whose blur and limits are those of the workload.
  Tools next(Workload workload) {
    Toolbox box =
        boxes.computeIfAbsent(
            workload, w -> lab.own(() -> new Toolbox(probe, probe.spans(), w, cores)));
    int number = items.incrementAndGet();
    return box.tools(
        new Item(number, Path.of("item-" + number).toUri(), Scratch.path(number + ".jpg")));
  }
}
