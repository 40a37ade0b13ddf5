package workbench.probe.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import workbench.probe.event.Event;
import workbench.probe.event.EventJson;

class EventWriterTest {
  private final PipedInputStream in = new PipedInputStream(1 << 20);

  private EventWriter writer() throws Exception {
    return new EventWriter(
        new BufferedWriter(
            new OutputStreamWriter(new PipedOutputStream(in), StandardCharsets.UTF_8)),
        List.of(new Event.ClockRead(-1)));
  }

  private BufferedReader lines() {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  @Test
  void eventsAreWrittenALineEachInTheirOrder() throws Exception {
    EventWriter writer = writer();
    for (int i = 0; i < 1000; i++) {
      writer.accept(new Event.UiBeat(i, 0));
    }

    try (BufferedReader lines = lines()) {
      for (int i = 0; i < 1000; i++) {
        assertThat(EventJson.read(lines.readLine())).isEqualTo(new Event.UiBeat(i, 0));
      }
    }
  }

  @Test
  void anEventThatCannotBeWrittenDoesNotSilenceTheNext() throws Exception {
    Logger log = Logger.getLogger(EventWriter.class.getName());
    log.setLevel(Level.OFF);
    try (BufferedReader lines = lines()) {
      EventWriter writer = writer();
      writer.accept(new Event.RunStarted(1, "a", Map.of("dial", new Unwritable()), 1, 1));
      writer.accept(new Event.UiBeat(2, 0));

      assertThat(EventJson.read(lines.readLine())).isEqualTo(new Event.UiBeat(2, 0));
    } finally {
      log.setLevel(null);
    }
  }

  /// Contains itself.
  static final class Unwritable {
    public Unwritable getSelf() {
      return this;
    }
  }
}
