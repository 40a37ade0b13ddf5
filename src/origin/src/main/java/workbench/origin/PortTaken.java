package workbench.origin;

import java.io.IOException;

/// The port that an origin was to listen on belongs to another program.
public final class PortTaken extends IOException {
  private static final long serialVersionUID = 1;

  private final int port;

  PortTaken(int port, Throwable cause) {
    super(
        "Port %d is in use by another program: choose another port or end that program."
            .formatted(port),
        cause);
    this.port = port;
  }

  public int port() {
    return port;
  }
}
