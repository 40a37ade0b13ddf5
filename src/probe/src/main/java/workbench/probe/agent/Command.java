package workbench.probe.agent;

import java.util.Locale;
import java.util.Optional;

/// What the host tells the lab JVM beside JShell's own protocol, a word a line on the event socket.
public enum Command {
  /// Cancel the run that is under way.
  CANCEL,
  /// Click the button of the application under study.
  CLICK,
  /// Interrupt the thread that evaluates.
  INTERRUPT,
  /// End what cells have left running, as far as it heeds an interrupt or its executor's end.
  END_LEFTOVERS,
  /// Take a sample now.
  SAMPLE,
  /// Answer with the lab's clock.
  CLOCK;

  /// The command as its line, without the end.
  public String line() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The command that the line is, if it is one.
  static Optional<Command> read(String line) {
    for (Command command : values()) {
      if (command.line().equals(line)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }
}
