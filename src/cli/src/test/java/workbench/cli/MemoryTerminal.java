package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.impl.LineDisciplineTerminal;

/// A terminal that exists in memory only: what is typed there, what is seen, and the program that
/// runs on it.
final class MemoryTerminal implements AutoCloseable {
  /// What runs on the terminal until it is left.
  interface Program {
    void run() throws IOException;
  }

  static final String CTRL_C = "\u0003";
  static final String CTRL_D = "\u0004";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
  private final CompletableFuture<Void> left = new CompletableFuture<>();
  private final LineDisciplineTerminal terminal;

  MemoryTerminal(int columns, int rows) throws IOException {
    terminal =
        new LineDisciplineTerminal(
            "virtual", "ansi", seen, StandardCharsets.UTF_8, SignalHandler.SIG_IGN);
    terminal.setSize(Size.of(columns, rows));
  }

  org.jline.terminal.Terminal terminal() {
    return terminal;
  }

  /// Has it run on a thread of this name.
  void run(String name, Program program) {
    Thread.ofPlatform()
        .daemon()
        .name(name)
        .start(() ->
            left.completeAsync(
                () -> {
                  perform(program);
                  return null;
                },
                Runnable::run));
  }

  private static void perform(Program program) {
    try {
      program.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void type(String keys) throws IOException {
    terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
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

  /// Waits until the program has come to its end by itself.
  void awaitEnd() throws Exception {
    left.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
