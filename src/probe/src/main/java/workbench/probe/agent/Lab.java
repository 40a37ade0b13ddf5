package workbench.probe.agent;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import workbench.probe.trace.Probe;

/// The lab JVM that this code runs in: its instruments, and the host's wishes to cancel and to
/// click. There is one for the life of the process.
public final class Lab {
  private static final Logger LOG = Logger.getLogger(Lab.class.getName());
  private static volatile @Nullable Lab here;

  private final Probe probe;
  private final Leftovers leftovers;
  private final List<Runnable> cancellations = new CopyOnWriteArrayList<>();
  private final List<Runnable> clicks = new CopyOnWriteArrayList<>();

  Lab(Probe probe, Leftovers leftovers) {
    this.probe = probe;
    this.leftovers = leftovers;
  }

  /// The lab of this process.
  ///
  /// @throws IllegalStateException in a process that is no lab JVM
  public static Lab here() {
    Lab lab = here;
    if (lab == null) {
      throw new IllegalStateException("This is no lab JVM: run it with the workbench.");
    }
    return lab;
  }

  static Lab open(Probe probe, Leftovers leftovers) {
    Lab lab = new Lab(probe, leftovers);
    here = lab;
    return lab;
  }

  public Probe probe() {
    return probe;
  }

  /// Makes something that lives as long as the lab: the threads and executors that begin meanwhile
  /// are not what a cell has left running.
  public <T> T own(Supplier<T> maker) {
    return leftovers.own(maker);
  }

  /// Has the action run, on the command thread, whenever the host cancels.
  public void onCancel(Runnable action) {
    cancellations.add(action);
  }

  /// Has the action run, on the command thread, whenever the host clicks the button of the
  /// application under study.
  public void onClick(Runnable action) {
    clicks.add(action);
  }

  void click() {
    clicks.forEach(Runnable::run);
  }

  void cancel() {
    for (Runnable action : cancellations) {
      try {
        action.run();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "Not all of the run could be cancelled", e);
      }
    }
  }
}
