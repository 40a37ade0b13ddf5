package workbench.probe.agent;

import java.util.Locale;

/// What the host tells the lab JVM beside JShell's own protocol, a word a line on the event socket.
public enum Command {
  /// Cancel the run that is under way.
  CANCEL,
  /// Interrupt the thread that evaluates.
  INTERRUPT,
  /// Answer with the lab's clock.
  CLOCK;

  /// The command as its line, without the end.
  public String line() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Command read(String line) {
    return valueOf(line.toUpperCase(Locale.ROOT));
  }
}
