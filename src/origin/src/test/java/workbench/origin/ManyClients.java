package workbench.origin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/// A program of its own, because one process has not enough file descriptors for both ends: opens
/// many connections, sends a request over each, and then reads all the answers.
///
/// It ends with 0 if every answer was a photograph, and with a stack trace if not.
final class ManyClients {
  private static final byte[] REQUEST =
      "GET /photos/ridge.jpg?size=16 HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(ISO_8859_1);

  private ManyClients() {}

  static void main(String[] args) throws IOException {
    int port = Integer.parseInt(args[0]);
    int count = Integer.parseInt(args[1]);
    List<Socket> sockets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      var socket = new Socket("localhost", port);
      sockets.add(socket);
      socket.getOutputStream().write(REQUEST);
    }
    for (Socket socket : sockets) {
      readPhotograph(new BufferedInputStream(socket.getInputStream()));
    }
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private static void readPhotograph(InputStream in) throws IOException {
    String head = "";
    while (!head.endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("Closed after " + head);
      }
      head += (char) next;
    }
    int length = RawClient.contentLength(head);
    if (!head.startsWith("HTTP/1.1 200") || in.readNBytes(length).length < length) {
      throw new IOException("No photograph after " + head);
    }
  }
}
