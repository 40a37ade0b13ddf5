package workbench.origin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/// A client that shows what comes over the wire, byte by byte.
final class RawClient implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;

  RawClient(HttpOrigin origin) throws IOException {
    socket = new Socket("localhost", origin.port());
    in = socket.getInputStream();
  }

  RawClient send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    return this;
  }

  /// Sends a GET without a word on keeping the connection.
  RawClient get(String target) throws IOException {
    return send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
  }

  /// The head of the next answer, up to and with the empty line.
  String head() throws IOException {
    var head = new ByteArrayOutputStream();
    while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("The connection closed after: " + head);
      }
      head.write(next);
    }
    return head.toString(ISO_8859_1);
  }

  byte[] bytes(int count) throws IOException {
    return in.readNBytes(count);
  }

  /// Everything until the origin closes the connection.
  byte[] rest() throws IOException {
    return in.readAllBytes();
  }

  /// How many bytes could be read now.
  int available() throws IOException {
    return in.available();
  }

  static int contentLength(String head) {
    return head.lines()
        .filter(line -> line.startsWith("Content-Length: "))
        .mapToInt(line -> Integer.parseInt(line.substring("Content-Length: ".length())))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
