package workbench.probe.agent;

/// What the host asks between snippets, as an extension command of JShell's protocol: so it keeps
/// its place among them.
public enum Request {
  /// Start the instruments: a spare JVM waits without them.
  START,
  /// A cell begins; the argument is its number.
  CELL,
  /// What cells have left running; the answer is read by [Leftover#read].
  LEFTOVERS
}
