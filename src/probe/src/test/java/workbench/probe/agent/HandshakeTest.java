package workbench.probe.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.probe.agent.Handshake.Purpose;

class HandshakeTest {
  private static final String TOKEN = "0123456789abcdef";

  private final ServerSocket server;

  HandshakeTest() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void whoKnowsTheTokenIsLetInForItsPurpose(Purpose purpose) throws IOException {
    try (Socket lab = Handshake.connect(server.getLocalPort(), TOKEN, purpose);
        Socket host = server.accept()) {
      assertThat(Handshake.accept(host, TOKEN)).isEqualTo(purpose);
      assertThat(lab.getTcpNoDelay()).isTrue();
      assertThat(host.getTcpNoDelay()).isTrue();
    }
  }

  @Test
  void whatFollowsTheHandshakeIsLeftInTheSocket() throws IOException {
    try (Socket lab = Handshake.connect(server.getLocalPort(), TOKEN, Purpose.CONTROL);
        Socket host = server.accept()) {
      lab.getOutputStream().write('!');
      Handshake.accept(host, TOKEN);

      assertThat(host.getInputStream().read()).isEqualTo('!');
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "C",
        TOKEN,
        "0123456789abcdeC",
        "0123456789abcdEfC",
        TOKEN + "X",
        TOKEN + "c",
        "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
      })
  void whoSaysAnythingElseIsRefused(String said) throws IOException {
    try (Socket stranger = new Socket(server.getInetAddress(), server.getLocalPort());
        Socket host = server.accept()) {
      stranger.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
      stranger.shutdownOutput();

      assertThatIOException()
          .isThrownBy(() -> Handshake.accept(host, TOKEN))
          .withMessage("A connection to the lab's port did not know the token.");
    }
  }

  @Test
  void whoSaysNothingIsRefusedWhenTheSocketTimesOut() throws IOException {
    try (Socket silent = new Socket(server.getInetAddress(), server.getLocalPort());
        Socket host = server.accept()) {
      host.setSoTimeout(1);

      assertThatIOException()
          .isThrownBy(() -> Handshake.accept(host, TOKEN))
          .isInstanceOf(SocketTimeoutException.class);
      assertThat(silent.isConnected()).isTrue();
    }
  }

  @Test
  void commandsAreReadAsTheyAreWritten() {
    for (Command command : Command.values()) {
      assertThat(Command.read(command.line())).contains(command);
    }
    assertThat(Command.read("dance")).isEmpty();
  }
}
