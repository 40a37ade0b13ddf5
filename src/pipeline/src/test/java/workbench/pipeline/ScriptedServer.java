package workbench.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// A server that says on every connection exactly the bytes that a test tells it to.
final class ScriptedServer implements AutoCloseable {
  /// What to do with a connection once a request's head has been read.
  interface Script {
    void play(Connection connection) throws IOException, InterruptedException;
  }

  private final ServerSocket listener;
  private final Script script;

  /// Opens when a client's end of a connection was seen to close.
  final CountDownLatch clientLeft = new CountDownLatch(1);

  final AtomicInteger requests = new AtomicInteger();

  ScriptedServer(Script script) throws IOException {
    this.script = script;
    listener = new ServerSocket(0, 10_000, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  static ScriptedServer saying(String answer) throws IOException {
    return new ScriptedServer(connection -> connection.say(answer));
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/photo.jpg");
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      var connection = new Connection(socket);
      while (connection.readHead()) {
        requests.incrementAndGet();
        script.play(connection);
        if (!connection.stayOpen) {
          return;
        }
      }
    } catch (IOException | InterruptedException e) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  final class Connection {
    final Socket socket;
    private final InputStream in;
    boolean stayOpen;

    Connection(Socket socket) throws IOException {
      this.socket = socket;
      in = socket.getInputStream();
    }

    private boolean readHead() throws IOException {
      int last = 0;
      for (int next = in.read(); next >= 0; next = in.read()) {
        last = last << 8 | next;
        if (last == 0x0D0A0D0A) {
          return true;
        }
      }
      return false;
    }

    void say(String text) throws IOException {
      say(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void say(byte[] bytes) throws IOException {
      socket.getOutputStream().write(bytes);
    }

    /// Waits until the client closes the connection.
    void awaitClient() {
      try {
        while (in.read() >= 0) {}
      } catch (IOException reset) {
        // closed as well
      }
      clientLeft.countDown();
    }
  }
}
