package workbench.shell;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jdk.jshell.execution.StreamingExecutionControl;
import jdk.jshell.execution.Util;
import jdk.jshell.spi.ExecutionControl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import workbench.probe.agent.Command;
import workbench.probe.agent.Handshake.Purpose;
import workbench.probe.agent.PrintedChannel;
import workbench.probe.event.EventJson;

/// A lab JVM and the two sockets to it. Closing it kills it.
///
/// The lab's events are handed to the listener in their order on a thread of the process's own,
/// named `lab-events`. The lab ends by itself when this process does.
final class LabProcess implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LabProcess.class);
  private static final Duration END = Duration.ofSeconds(2);
  private static final Duration WRITE_CACHE = Duration.ofMinutes(2);

  private final Process process;
  private final boolean training;
  private final Path log;
  private final Socket socket;
  private final Socket events;
  private final ExecutionControl control;
  private final CompletableFuture<Void> eventsEnded = new CompletableFuture<>();

  /// Waits until the lab takes requests.
  ///
  /// @param log what the process prints itself; it is deleted with it
  LabProcess(
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
      if (!process.waitFor(END)) {
        process.destroyForcibly();
      }
      code = process.waitFor();
      eventsEnded.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return LabEnd.of(code, tail(log));
  }

  /// The last that a lab's process printed itself, after a colon; empty if it said nothing.
  static String tail(Path log) {
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
