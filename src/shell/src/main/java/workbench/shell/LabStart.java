package workbench.shell;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import workbench.probe.agent.Handshake;
import workbench.probe.agent.Handshake.Purpose;

/// Starts lab JVMs. Each connects to a port of its own on loopback and is let in by a one-time
/// token.
final class LabStart {
  private static final Logger LOG = LoggerFactory.getLogger(LabStart.class);
  private static final Duration START = Duration.ofSeconds(30);
  private static final SecureRandom RANDOM = new SecureRandom();

  private LabStart() {}

  /// Starts a lab JVM and waits until it is connected and takes requests.
  ///
  /// @throws LabFailure if it does not come up within 30 s
  static LabProcess lab(LabOptions options, LabListener listener) {
    if (options.training() || options.aotCache().isEmpty()) {
      return startOnce(options, listener);
    }
    try {
      return startOnce(options, listener);
    } catch (LabFailure e) {
      LOG.debug("The start-up cache may be broken", e);
      AotCache.discard(options.aotCache().get());
      return startOnce(options.aotCache(Optional.empty()), listener);
    }
  }

  private static LabProcess startOnce(LabOptions options, LabListener listener) {
    try {
      Path log = Files.createTempFile("workbench-lab-", ".log");
      try {
        return start(options, listener, log);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(log);
        throw e;
      }
    } catch (IOException e) {
      throw new LabFailure("The lab JVM could not be started: " + e.getMessage() + ".", e);
    }
  }

  private static LabProcess start(LabOptions options, LabListener listener, Path log)
      throws IOException {
    try (ServerSocket server = new ServerSocket(0, 2, InetAddress.getLoopbackAddress())) {
      String token = HexFormat.of().formatHex(random(16));
      ProcessBuilder builder = LabCommand.of(options, server.getLocalPort());
      builder.environment().put(Handshake.TOKEN_VARIABLE, token);
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      Process process = builder.start();
      // Whoever reads from standard input there finds its end.
      process.getOutputStream().close();
      try {
        return new LabProcess(
            process, options.training(), log, connect(server, token, process, log), listener);
      } catch (IOException | RuntimeException e) {
        process.destroyForcibly();
        throw e;
      }
    }
  }

  private static Map<Purpose, Socket> connect(
      ServerSocket server, String token, Process process, Path log) throws IOException {
    long deadline = System.nanoTime() + START.toNanos();
    Map<Purpose, Socket> sockets = new EnumMap<>(Purpose.class);
    server.setSoTimeout(200);
    while (sockets.size() < Purpose.values().length) {
      if (!process.isAlive()) {
        throw new IOException(
            "it ended at once with exit code " + process.exitValue() + LabProcess.tail(log));
      }
      if (System.nanoTime() > deadline) {
        throw new IOException("it did not connect within " + START.toSeconds() + " s");
      }
      accept(server, token, sockets);
    }
    return sockets;
  }

  private static void accept(ServerSocket server, String token, Map<Purpose, Socket> sockets)
      throws IOException {
    Socket socket;
    try {
      socket = server.accept();
    } catch (SocketTimeoutException e) {
      return;
    }
    socket.setSoTimeout(1000);
    try {
      sockets.put(Handshake.accept(socket, token), socket);
      socket.setSoTimeout(0);
    } catch (IOException e) {
      LOG.warn("A stranger knocked at the lab's port: {}", e.getMessage());
      socket.close();
    }
  }

  private static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }
}
