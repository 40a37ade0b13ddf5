package workbench.practice.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Takes the check JVM's events to its host, on what was standard output, and ends the JVM. Safe on
/// any thread.
final class Courier {
  private static final Logger LOG = Logger.getLogger(Courier.class.getName());

  private final OutputStream host;
  private boolean closed;

  Courier(OutputStream host) {
    this.host = host;
  }

  synchronized void send(CheckEvent event) {
    if (closed) {
      return;
    }
    try {
      host.write((CheckJson.write(event) + "\n").getBytes(StandardCharsets.UTF_8));
      host.flush();
    } catch (IOException e) {
      LOG.log(Level.FINE, "The host is gone", e);
      Runtime.getRuntime().halt(1);
    }
  }

  /// Sends the last event and ends the JVM, whatever its threads do.
  synchronized void close(CheckEvent last) {
    send(last);
    closed = true;
    Runtime.getRuntime().halt(0);
  }

  synchronized boolean isClosed() {
    return closed;
  }
}
