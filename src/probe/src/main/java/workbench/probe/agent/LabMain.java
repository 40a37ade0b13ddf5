package workbench.probe.agent;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import jdk.jshell.execution.Util;
import org.jspecify.annotations.Nullable;
import workbench.probe.agent.Handshake.Purpose;
import workbench.probe.event.Event;
import workbench.probe.trace.Probe;

/// The lab JVM's main program: connects to the host, evaluates what comes, and starts the
/// instruments when it is told to ([Request#START]); until then it is a spare that waits. The
/// process lives no longer than the host: when a socket closes, it halts at once, also in the
/// middle of a snippet that would not end.
public final class LabMain {
  /// The most platform threads that a lab may have, the JVM's housekeeping left out: more of them
  /// is a program out of control, which would take the machine with it.
  public static final int MOST_THREADS = 10_000;

  /// The exit code of a lab that had more.
  public static final int TOO_MANY_THREADS = 79;

  /// What a lab JVM's command line must contain for all of the instruments to see.
  public static final List<String> JVM_ARGUMENTS =
      ThreadRegistry.OPENED.stream().map(p -> "--add-opens=" + p + "=ALL-UNNAMED").toList();

  private static final Logger LOG = Logger.getLogger(LabMain.class.getName());

  private final EventWriter writer;
  private final CellOutput output = new CellOutput();
  private final Leftovers leftovers = new Leftovers(this::learnersThreads);
  private final LabControl evaluator = new LabControl(output, leftovers, this::startInstruments);
  private volatile @Nullable Probe probe;

  private LabMain(Socket events, List<Event> rehearsed) throws IOException {
    this.writer =
        new EventWriter(
            new BufferedWriter(
                new OutputStreamWriter(events.getOutputStream(), StandardCharsets.UTF_8)),
            rehearsed);
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(events.getInputStream(), StandardCharsets.UTF_8));
    Thread.ofPlatform().daemon().name("commands").start(() -> obey(commands));
  }

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
    new LabMain(events, rehearse()).serve(control);
    hostIsGone();
  }

  /// Has the JVM load and link now what a spare would else load when it is wanted at once. Answers
  /// what the instruments said.
  private static List<Event> rehearse() {
    List<Event> said = new CopyOnWriteArrayList<>();
    try (Probe rehearsal = Probe.start(said::add)) {
      rehearsal.sample();
      ThreadRegistry.executors();
    }
    return said;
  }

  private void serve(Socket control) throws IOException {
    Util.forwardExecutionControlAndIO(
        evaluator,
        new UntilHostIsGone(control.getInputStream()),
        control.getOutputStream(),
        Map.of(PrintedChannel.NAME, output::start),
        Map.of());
  }

  private void startInstruments() {
    Probe started = Probe.start(this::take);
    probe = started;
    Lab.open(started, leftovers);
    leftovers.start();
  }

  private void take(Event event) {
    writer.accept(event);
    if (event instanceof Event.Sample sample && sample.platformThreads() > MOST_THREADS) {
      Runtime.getRuntime().halt(TOO_MANY_THREADS);
    }
  }

  private List<Thread> learnersThreads() {
    Probe started = probe;
    return started == null ? List.of() : started.foreignThreads();
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

  private void obey(BufferedReader commands) {
    try {
      String line = commands.readLine();
      while (line != null) {
        obey(line);
        line = commands.readLine();
      }
    } catch (IOException e) {
      // The same as the end of the stream.
    }
    hostIsGone();
  }

  private void obey(String line) {
    Command command = Command.read(line).orElse(null);
    switch (command) {
      case CANCEL -> Lab.here().cancel();
      case CLICK -> Lab.here().click();
      case INTERRUPT -> evaluator.interrupt();
      case END_LEFTOVERS -> leftovers.end();
      case SAMPLE -> Lab.here().probe().sample();
      case CLOCK -> writer.accept(new Event.ClockRead(Lab.here().probe().clock().nanos()));
      case null -> LOG.log(Level.WARNING, "The host sent an unknown command: {0}", line);
    }
  }

  static void hostIsGone() {
    Runtime.getRuntime().halt(0);
  }
}
