package workbench.probe.agent;

import java.lang.reflect.Method;
import jdk.jshell.execution.DirectExecutionControl;
import org.jspecify.annotations.Nullable;

/// Runs snippets on the main thread and lets another thread interrupt them.
final class LabControl extends DirectExecutionControl {
  private final Object lock = new Object();
  private @Nullable Thread evaluating;

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
