package workbench.shell;

import workbench.probe.agent.OutputKind;
import workbench.probe.event.Event;

/// Hears what comes from a lab JVM by itself. Each method is called on one thread, in order, and
/// must not block for long: while it does, the lab's next answer waits.
public interface LabListener {
  /// An event of the instruments, on the thread `lab-events`.
  default void event(Event event) {}

  /// A lab JVM has started its instruments: the first, or one that takes another's place. Its clock
  /// counts anew. It can be told and asked nothing yet.
  default void started() {}

  /// A thread of the learner's printed.
  ///
  /// @param cell the number of the cell that started the thread; it may be over. 0 if none did
  /// @param text UTF-8, never cut within a character unless the learner's code did so
  default void printed(int cell, OutputKind stream, byte[] text) {}
}
