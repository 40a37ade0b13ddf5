package workbench.practice;

import java.util.ArrayDeque;
import java.util.Deque;
import workbench.testkit.Gate;

/// Lets operations of one kind through, or holds them back until they are let through one by one.
/// Safe on any thread.
final class Turnstile {
  private final String operation;
  private final Deque<Gate> waiting = new ArrayDeque<>();
  private boolean open = true;

  Turnstile(String operation) {
    this.operation = operation;
  }

  /// The gate that one more operation has to pass.
  synchronized Gate arrive() {
    Gate gate = new Gate("of a " + operation);
    if (open) {
      gate.open();
    } else {
      waiting.add(gate);
    }
    return gate;
  }

  synchronized void close() {
    open = false;
  }

  synchronized void open() {
    open = true;
    waiting.forEach(Gate::open);
    waiting.clear();
  }

  /// Lets the one through that has waited longest.
  ///
  /// @throws IllegalStateException if none waits
  synchronized void letOne() {
    Gate first = waiting.poll();
    if (first == null) {
      throw new IllegalStateException("No " + operation + " waits.");
    }
    first.open();
  }
}
