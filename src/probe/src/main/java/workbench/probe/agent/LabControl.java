package workbench.probe.agent;

import java.lang.reflect.Method;
import jdk.jshell.execution.DirectExecutionControl;
import org.jspecify.annotations.Nullable;

/// Runs snippets on the main thread and lets another thread interrupt them. Beside JShell's
/// protocol it knows the host's [Request]s.
final class LabControl extends DirectExecutionControl {
  private final Object lock = new Object();
  private final CellOutput output;
  private final Leftovers leftovers;
  private final Runnable instruments;
  private @Nullable Thread evaluating;

  /// @param instruments starts them
  LabControl(CellOutput output, Leftovers leftovers, Runnable instruments) {
    this.output = output;
    this.leftovers = leftovers;
    this.instruments = instruments;
  }

  @Override
  public Object extensionCommand(String request, Object argument) {
    return switch (Request.valueOf(request)) {
      case START -> {
        instruments.run();
        yield "";
      }
      case CELL -> {
        output.begin((Integer) argument);
        leftovers.begin((Integer) argument);
        yield "";
      }
      case LEFTOVERS -> leftovers.list();
    };
  }

  @Override
  protected String invoke(Method snippet) throws Exception {
    synchronized (lock) {
      evaluating = Thread.currentThread();
    }
    try {
      return super.invoke(snippet);
    } finally {
      synchronized (lock) {
        evaluating = null;
      }
      // An interrupt that came too late must not hit the next snippet.
      Thread.interrupted();
      // What the snippet printed must be there before its value.
      output.flush();
    }
  }

  /// Interrupts the snippet that is being evaluated, if any.
  void interrupt() {
    synchronized (lock) {
      if (evaluating != null) {
        evaluating.interrupt();
      }
    }
  }
}
