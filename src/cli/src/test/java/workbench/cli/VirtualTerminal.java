package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.impl.LineDisciplineTerminal;
import workbench.bench.session.SessionOptions;

/// The shell on a terminal that exists in memory only: what is typed there, and what is seen.
final class VirtualTerminal implements AutoCloseable {
  static final String CTRL_C = "\u0003";
  static final String CTRL_D = "\u0004";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
  private final LineDisciplineTerminal terminal;
  private final Shell shell;
  private final CompletableFuture<Boolean> left = new CompletableFuture<>();

  VirtualTerminal(Optional<Path> data) throws IOException {
    terminal =
        new LineDisciplineTerminal(
            "virtual", "ansi", seen, StandardCharsets.UTF_8, SignalHandler.SIG_IGN);
    terminal.setSize(Size.of(200, 50));
    shell = new Shell(terminal, new SessionOptions(0, 512, false, true), data);
    Thread.ofPlatform()
        .daemon()
        .name("shell")
        .start(() -> left.completeAsync(this::run, Runnable::run));
    see("1> ");
  }

  private boolean run() {
    try {
      shell.run(List.of());
      return true;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  void type(String keys) throws IOException {
    terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
  }

  /// Types a line, and waits for what must come after it.
  void enter(String line, String expected) throws IOException {
    seen.reset();
    type(line + "\r");
    see(expected);
  }

  void see(String expected) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(text()).contains(expected));
  }

  void forget() {
    seen.reset();
  }

  String text() {
    return seen.toString(StandardCharsets.UTF_8);
  }

  void awaitEnd() throws Exception {
    assertThat(left.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  @Override
  public void close() throws IOException {
    shell.close();
    terminal.close();
  }
}
