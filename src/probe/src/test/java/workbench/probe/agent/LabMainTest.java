package workbench.probe.agent;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import jdk.jshell.execution.StreamingExecutionControl;
import jdk.jshell.execution.Util;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbench.probe.agent.Handshake.Purpose;
import workbench.probe.event.Event;
import workbench.probe.event.EventJson;

/// Plays the host to a lab JVM.
class LabMainTest {
  private static final String TOKEN = "a-token-for-tests";
  private static final String SNIPPETS = Snippets.class.getName();

  private final Map<Purpose, Socket> sockets = new EnumMap<>(Purpose.class);
  private final Process lab;
  private final BufferedReader events;
  private final ExecutionControl control;

  LabMainTest() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 2, InetAddress.getLoopbackAddress())) {
      lab = fork(server.getLocalPort());
      server.setSoTimeout(30_000);
      while (sockets.size() < 2) {
        Socket socket = server.accept();
        sockets.put(Handshake.accept(socket, TOKEN), socket);
      }
    }
    events =
        new BufferedReader(
            new InputStreamReader(socket(Purpose.EVENTS).getInputStream(), StandardCharsets.UTF_8));
    control =
        Util.remoteInputOutput(
            socket(Purpose.CONTROL).getInputStream(),
            socket(Purpose.CONTROL).getOutputStream(),
            Map.of(PrintedChannel.NAME, OutputStream.nullOutputStream()),
            Map.of(),
            (in, out) -> new StreamingExecutionControl(out, in));
    control.extensionCommand(Request.START.name(), 0);
    try (InputStream code = requireNonNull(Snippets.class.getResourceAsStream("Snippets.class"))) {
      control.load(new ClassBytecodes[] {new ClassBytecodes(SNIPPETS, code.readAllBytes())});
    }
  }

  private static Process fork(int port) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                LabMain.class.getName(),
                Integer.toString(port))
            .inheritIO();
    builder.environment().put(Handshake.TOKEN_VARIABLE, TOKEN);
    return builder.start();
  }

  private Socket socket(Purpose purpose) {
    return requireNonNull(sockets.get(purpose));
  }

  @BeforeEach
  void isRunning() {
    assertThat(lab.isAlive()).isTrue();
  }

  @AfterEach
  void end() throws Exception {
    lab.destroyForcibly().waitFor();
    for (Socket socket : sockets.values()) {
      socket.close();
    }
  }

  /// The next event of the kind that is as wanted; the others are passed over.
  private <E extends Event> E next(Class<E> kind, Predicate<E> wanted) throws IOException {
    while (true) {
      String line = events.readLine();
      if (line == null) {
        throw new IOException("The event socket was closed.");
      }
      Event event = EventJson.read(line);
      if (kind.isInstance(event) && wanted.test(kind.cast(event))) {
        return kind.cast(event);
      }
    }
  }

  private void awaitMark(long lagNanos) throws IOException {
    next(Event.UiBeat.class, beat -> beat.atNanos() == 1 && beat.lagNanos() == lagNanos);
  }

  private void tell(Command command) throws IOException {
    say(command.line());
  }

  private void say(String line) throws IOException {
    OutputStream out = socket(Purpose.EVENTS).getOutputStream();
    out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private CompletableFuture<String> invoke(String snippet) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return control.invoke(SNIPPETS, snippet);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        },
        Thread::startVirtualThread);
  }

  private void awaitEnd() throws InterruptedException {
    assertThat(lab.waitFor(30, TimeUnit.SECONDS)).as("the lab has ended").isTrue();
  }

  @Test
  void eventsArriveFromTheStart() throws IOException {
    assertThat(next(Event.ThreadSeen.class, seen -> true).name()).isEqualTo("ui");
    Event.Sample sample = next(Event.Sample.class, any -> true);
    assertThat(sample.platformThreads()).as("the lab's own threads do not count").isEqualTo(1);
    assertThat(sample.threads()).hasSize(1);
  }

  @Test
  void snippetsRunOnTheMainThreadWithTheLabAtHand() throws Exception {
    assertThat(control.invoke(SNIPPETS, "greeting")).isEqualTo("\"hello from main\"");
    control.invoke(SNIPPETS, "emit");
    awaitMark(42);
  }

  @Test
  void theClockIsAnswered() throws IOException {
    tell(Command.CLOCK);
    long first = next(Event.ClockRead.class, read -> true).atNanos();
    tell(Command.CLOCK);
    long second = next(Event.ClockRead.class, read -> true).atNanos();

    assertThat(second).isGreaterThan(first);
  }

  @Test
  void anUnknownCommandIsPassedOver() throws IOException {
    say("dance");
    tell(Command.CLOCK);

    assertThat(next(Event.ClockRead.class, read -> true).atNanos()).isPositive();
  }

  @Test
  void cancellingRunsWhatWasRegistered() throws Exception {
    control.invoke(SNIPPETS, "onCancel");

    tell(Command.CANCEL);

    awaitMark(45);
  }

  @Test
  void aSnippetThatWaitsCanBeInterrupted() throws Exception {
    CompletableFuture<String> sleeping = invoke("sleep");
    awaitMark(44);

    tell(Command.INTERRUPT);

    assertThatThrownBy(() -> sleeping.get(30, TimeUnit.SECONDS))
        .hasRootCauseInstanceOf(ExecutionControl.UserException.class)
        .hasStackTraceContaining("sleep interrupted");
    assertThat(control.invoke(SNIPPETS, "greeting")).isEqualTo("\"hello from main\"");
  }

  @Test
  void theLabEndsWhenTheEventSocketClosesThoughItIsBusy() throws Exception {
    var _ = invoke("spin");
    awaitMark(43);

    socket(Purpose.EVENTS).close();

    awaitEnd();
  }

  @Test
  void theLabEndsWhenTheControlSocketClosesThoughItIsBusy() throws Exception {
    var _ = invoke("spin");
    awaitMark(43);

    socket(Purpose.CONTROL).close();

    awaitEnd();
  }

  @Test
  void theLabEndsWhenItIsClosed() throws Exception {
    control.close();

    awaitEnd();
  }

  @Test
  void theLabEndsWhenTheHostOnlyHangsUp() throws Exception {
    socket(Purpose.CONTROL).shutdownOutput();

    awaitEnd();
    await().until(() -> events.readLine() == null);
  }

  @Test
  void thisProcessIsNoLab() {
    assertThatIllegalStateException()
        .isThrownBy(Lab::here)
        .withMessage("This is no lab JVM: run it with the workbench.");
  }
}
