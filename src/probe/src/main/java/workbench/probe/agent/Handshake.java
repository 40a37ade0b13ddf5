package workbench.probe.agent;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// How the lab JVM's two sockets are opened: it connects to the host on loopback and sends the
/// one-time token and one letter for what the socket is for. The host hangs up on anything else.
public final class Handshake {
  /// The environment variable that hands the token to the lab JVM; a command line would show it to
  /// every user of the machine.
  public static final String TOKEN_VARIABLE = "WORKBENCH_TOKEN";

  /// What a socket is for.
  public enum Purpose {
    CONTROL,
    EVENTS
  }

  private Handshake() {}

  /// Connects to the host.
  public static Socket connect(int port, String token, Purpose purpose) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    try {
      socket.setTcpNoDelay(true);
      socket.getOutputStream().write(greeting(token, purpose));
    } catch (IOException e) {
      socket.close();
      throw e;
    }
    return socket;
  }

  /// Reads what a socket that was just accepted is for. It waits for as long as the socket's
  /// timeout says: whoever says nothing must not stop the host.
  ///
  /// @throws IOException if the other side does not know the token
  public static Purpose accept(Socket socket, String token) throws IOException {
    socket.setTcpNoDelay(true);
    InputStream in = socket.getInputStream();
    byte[] said = in.readNBytes(token.length() + 1);
    for (Purpose purpose : Purpose.values()) {
      if (MessageDigest.isEqual(greeting(token, purpose), said)) {
        return purpose;
      }
    }
    throw new IOException("A connection to the lab's port did not know the token.");
  }

  private static byte[] greeting(String token, Purpose purpose) {
    return (token + purpose.name().charAt(0)).getBytes(StandardCharsets.US_ASCII);
  }
}
