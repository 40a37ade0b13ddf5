package workbench.probe.agent;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import jdk.jshell.execution.Util;
import workbench.probe.agent.Handshake.Purpose;
import workbench.probe.event.Event;
import workbench.probe.trace.Probe;

/// The lab JVM's main program: connects to the host, starts the instruments and evaluates what
/// comes. The process lives no longer than the host: when a socket closes, it halts at once, also
/// in the middle of a snippet that would not end.
public final class LabMain {
  private static final Logger LOG = Logger.getLogger(LabMain.class.getName());

  private LabMain() {}

  /// Runs until the host is gone.
  ///
  /// @param args the host's port
  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(args[0]);
    String token = System.getenv(Handshake.TOKEN_VARIABLE);
    if (token == null) {
      throw new IllegalStateException(Handshake.TOKEN_VARIABLE + " is not set");
    }
    Socket control = Handshake.connect(port, token, Purpose.CONTROL);
    Socket events = Handshake.connect(port, token, Purpose.EVENTS);

    EventWriter writer =
        new EventWriter(
            new BufferedWriter(
                new OutputStreamWriter(events.getOutputStream(), StandardCharsets.UTF_8)));
    LabControl evaluator = new LabControl();
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(events.getInputStream(), StandardCharsets.UTF_8));
    Probe probe = Probe.start(writer);
    Lab.open(probe);
    probe
        .housekeeping(
            Thread.ofPlatform()
                .daemon()
                .name("commands")
                .unstarted(() -> obey(commands, evaluator, writer)))
        .start();

    Map<String, Consumer<OutputStream>> output =
        Map.of(
            "out", out -> System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8)),
            "err", err -> System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8)));
    Util.forwardExecutionControlAndIO(
        evaluator,
        new UntilHostIsGone(control.getInputStream()),
        control.getOutputStream(),
        output,
        Map.of());
    hostIsGone();
  }

  /// The control socket's input, which a thread of JShell's reads ahead of the evaluation: so its
  /// end is seen while a snippet runs.
  private static final class UntilHostIsGone extends FilterInputStream {
    UntilHostIsGone(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return orEnd(super.read());
      } catch (IOException e) {
        return orEnd(-1);
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return orEnd(super.read(bytes, offset, length));
      } catch (IOException e) {
        return orEnd(-1);
      }
    }

    private static int orEnd(int read) {
      if (read < 0) {
        hostIsGone();
      }
      return read;
    }
  }

  private static void obey(BufferedReader commands, LabControl evaluator, Consumer<Event> sink) {
    try {
      String line = commands.readLine();
      while (line != null) {
        obey(line, evaluator, sink);
        line = commands.readLine();
      }
    } catch (IOException e) {
      // The same as the end of the stream.
    }
    hostIsGone();
  }

  private static void obey(String line, LabControl evaluator, Consumer<Event> sink) {
    Command command = Command.read(line).orElse(null);
    switch (command) {
      case CANCEL -> Lab.here().cancel();
      case INTERRUPT -> evaluator.interrupt();
      case CLOCK -> sink.accept(new Event.ClockRead(Lab.here().probe().clock().nanos()));
      case null -> LOG.log(Level.WARNING, "The host sent an unknown command: {0}", line);
    }
  }

  static void hostIsGone() {
    Runtime.getRuntime().halt(0);
  }
}
