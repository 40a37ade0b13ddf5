package workbench.bench.session;

import java.time.Instant;
import oshi.SystemInfo;
import workbench.probe.event.Event;

/// What a recording says of the machine that it was made on.
final class MachineFacts {
  private static final int FORMAT = 1;
  private static final String VERSION = "0.1.0";
  private static final String CPU =
      new SystemInfo().getHardware().getProcessor().getProcessorIdentifier().getName().strip();

  private MachineFacts() {}

  static Event.Machine event(Instant now) {
    return new Event.Machine(
        0,
        FORMAT,
        VERSION,
        now.toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        CPU,
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.name") + " " + Runtime.version());
  }
}
