package workbench.shell;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jdk.jshell.execution.StreamingExecutionControl;
import jdk.jshell.execution.Util;
import jdk.jshell.spi.ExecutionControl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import workbench.probe.agent.Command;
import workbench.probe.agent.Handshake;
import workbench.probe.agent.Handshake.Purpose;
import workbench.probe.agent.PrintedChannel;
import workbench.probe.event.EventJson;

/// A lab JVM and the two sockets to it. Closing it kills it.
///
/// The lab's events are handed to the listener in their order on a thread of the process's own,
/// named `lab-events`. The lab ends by itself when this process does.
final class LabProcess implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LabProcess.class);
  private static final Duration START = Duration.ofSeconds(30);
  private static final Duration WRITE_CACHE = Duration.ofMinutes(2);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Process process;
  private final boolean training;
  private final Path log;
  private final Socket socket;
  private final Socket events;
  private final ExecutionControl control;
  private final CompletableFuture<Void> eventsEnded = new CompletableFuture<>();

  private LabProcess(
      Process process,
      boolean training,
      Path log,
      Map<Purpose, Socket> sockets,
      LabListener listener)
      throws IOException {
    this.process = process;
    this.training = training;
    this.log = log;
    this.socket = requireNonNull(sockets.get(Purpose.CONTROL));
    this.events = requireNonNull(sockets.get(Purpose.EVENTS));
    this.control =
        Util.remoteInputOutput(
            socket.getInputStream(),
            socket.getOutputStream(),
            Map.of(PrintedChannel.NAME, PrintedChannel.reader(listener::printed)),
            Map.of(),
            (in, out) -> new StreamingExecutionControl(out, in));
    Thread.ofPlatform().daemon().name("lab-events").start(() -> read(listener));
  }

  /// Starts a lab JVM and waits until it is connected and takes requests.
  ///
  /// @throws LabFailure if it does not come up within 30 s
  static LabProcess start(LabOptions options, LabListener listener) {
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
        throw new IOException("it ended at once with exit code " + process.exitValue() + tail(log));
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

  /// JShell's protocol to the lab. One thread at a time uses it.
  ExecutionControl control() {
    return control;
  }

  /// Tells the lab something beside JShell's protocol. A lab that is gone hears nothing.
  synchronized void tell(Command command) {
    try {
      OutputStream out = events.getOutputStream();
      out.write((command.line() + "\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
    } catch (IOException e) {
      LOG.debug("The lab did not hear {}", command, e);
    }
  }

  private void read(LabListener listener) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(events.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        take(line, listener);
        line = lines.readLine();
      }
    } catch (IOException e) {
      LOG.debug("The lab's events ended", e);
    } finally {
      eventsEnded.complete(null);
    }
  }

  private static void take(String line, LabListener listener) {
    try {
      listener.event(EventJson.read(line));
    } catch (RuntimeException e) {
      LOG.warn("An event was lost", e);
    }
  }

  long processId() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// Waits for a lab that is ending and says how it did.
  Death awaitDeath() {
    int code = 0;
    try {
      code = process.waitFor();
      eventsEnded.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return LabEnd.of(code, tail(log));
  }

  private static String tail(Path log) {
    try {
      String text = Files.readString(log).strip();
      int from = Math.max(0, text.length() - 400);
      return text.isEmpty() ? "" : ": " + text.substring(from);
    } catch (IOException e) {
      return "";
    }
  }

  /// Kills it; it is gone a moment later.
  void kill() {
    process.destroyForcibly();
    closeQuietly(socket);
    closeQuietly(events);
  }

  @Override
  public void close() {
    if (training) {
      letGo();
    }
    kill();
    var _ = eventsEnded.completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
    try {
      Files.deleteIfExists(log);
    } catch (IOException e) {
      LOG.debug("The lab's log stays behind: {}", log, e);
    }
  }

  /// It ends by itself when the sockets close, and writes its cache.
  private void letGo() {
    closeQuietly(socket);
    closeQuietly(events);
    try {
      process.waitFor(WRITE_CACHE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      LOG.debug("A socket to the lab did not close", e);
    }
  }
}
