package workbench.origin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {
  /// A clock that breaks when it is waited for once too often.
  private static Ticks breakingAfter(int waits) {
    var left = new AtomicInteger(waits);
    return new Ticks() {
      @Override
      public long nanoTime() {
        return 0;
      }

      @Override
      public void sleepUntil(long dueNanos) {
        if (left.getAndDecrement() == 0) {
          throw new IllegalStateException("the clock is broken");
        }
      }
    };
  }

  private final Logger log = Logger.getLogger(Connection.class.getName());

  @BeforeEach
  void expectALogEntry() {
    log.setLevel(Level.OFF);
  }

  @AfterEach
  void expectNone() {
    log.setLevel(null);
  }

  @Test
  void anInternalFailureIsAnsweredWithASentence() throws Exception {
    assertThat(answerTo("GET /photos/ridge.jpg HTTP/1.1\r\n\r\n", breakingAfter(0)))
        .startsWith("HTTP/1.1 500 Internal Server Error\r\n")
        .contains("Connection: close\r\n")
        .endsWith("The origin failed: the clock is broken\n");
  }

  @Test
  void afterAnAnswerHasBegunAnInternalFailureOnlyEndsIt() throws Exception {
    assertThat(answerTo("GET /photos/ridge.jpg?bandwidth=1 HTTP/1.1\r\n\r\n", breakingAfter(2)))
        .startsWith("HTTP/1.1 200 OK\r\n")
        .containsOnlyOnce("HTTP/1.1")
        .doesNotContain("broken");
  }

  private static String answerTo(String request, Ticks ticks)
      throws IOException, InterruptedException {
    try (var photographs = new ScaledPhotographs(0);
        var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var client = new Socket(server.getInetAddress(), server.getLocalPort())) {
      var connection = new Connection(server.accept(), new Site(photographs, ticks), () -> {});
      Thread thread = Thread.ofVirtual().start(connection::serve);
      client.getOutputStream().write(request.getBytes(US_ASCII));
      String answer = new String(client.getInputStream().readAllBytes(), US_ASCII);
      client.shutdownOutput();
      thread.join();
      return answer;
    }
  }
}
