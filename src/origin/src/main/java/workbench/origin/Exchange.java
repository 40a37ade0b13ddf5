package workbench.origin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/// One request and the way back to its client.
final class Exchange {
  /// How much of a body goes out in one write with its head, so that the client wakes up once.
  private static final int SENT_WITH_HEAD = 16 * 1024;

  private final Request request;
  private final InputStream in;
  private final OutputStream out;
  private boolean keepAlive;
  private boolean begun;

  Exchange(Request request, InputStream in, OutputStream out) {
    this.request = request;
    this.in = in;
    this.out = out;
    this.keepAlive = request.keepAlive();
  }

  Request request() {
    return request;
  }

  OutputStream out() {
    return out;
  }

  /// Whether another request may follow on this connection.
  boolean keepsAlive() {
    return keepAlive;
  }

  void closeAfterwards() {
    keepAlive = false;
  }

  /// Whether a part of the answer was sent, so that no other can be.
  boolean hasBegun() {
    return begun;
  }

  /// Sends a whole answer that is one sentence.
  void sendSentence(int status, String sentence, String moreFields) throws IOException {
    byte[] body = (sentence + "\n").getBytes(UTF_8);
    send(status, "text/plain; charset=utf-8", body, moreFields);
  }

  /// Sends a whole answer, as fast as can be.
  void send(int status, String type, byte[] body, String moreFields) throws IOException {
    byte[] head = head(status, type, "Content-Length: " + body.length + "\r\n" + moreFields);
    int together = request.isHead() ? 0 : Math.min(body.length, SENT_WITH_HEAD);
    byte[] first = Arrays.copyOf(head, head.length + together);
    System.arraycopy(body, 0, first, head.length, together);
    out.write(first);
    if (!request.isHead()) {
      out.write(body, together, body.length - together);
    }
  }

  /// Sends the head of an answer whose body follows.
  ///
  /// @param moreFields header fields, each with its line end
  void sendHead(int status, String type, String moreFields) throws IOException {
    out.write(head(status, type, moreFields));
  }

  private byte[] head(int status, String type, String moreFields) {
    begun = true;
    String head =
        "HTTP/1.1 "
            + status
            + ' '
            + reason(status)
            + "\r\nContent-Type: "
            + type
            + "\r\n"
            + moreFields
            + (keepAlive ? "\r\n" : "Connection: close\r\n\r\n");
    return head.getBytes(ISO_8859_1);
  }

  /// Returns when the client has closed the connection; what it still sends is dropped.
  void waitUntilTheClientLeaves() throws IOException {
    keepAlive = false;
    byte[] dropped = new byte[64];
    while (in.read(dropped) >= 0) {
      // Nothing answers it.
    }
  }

  private static String reason(int status) {
    return switch (status) {
      case 200 -> "OK";
      case 302 -> "Found";
      case 400 -> "Bad Request";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 431 -> "Request Header Fields Too Large";
      case 500 -> "Internal Server Error";
      case 505 -> "HTTP Version Not Supported";
      default -> throw new IllegalArgumentException("No reason is known for status " + status);
    };
  }
}
