package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.impl.LineDisciplineTerminal;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.lab.ProgressFile;
import workbench.tutor.page.ReadPage;

/// The first lab of a folder on a terminal that exists in memory only.
final class LabTerminal implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
  private final LineDisciplineTerminal terminal;
  private final LabWalk walk;
  private final CompletableFuture<Boolean> left = new CompletableFuture<>();

  /// @param data where progress is kept
  LabTerminal(Path labs, Path data) throws IOException {
    terminal =
        new LineDisciplineTerminal(
            "virtual", "ansi", seen, StandardCharsets.UTF_8, SignalHandler.SIG_IGN);
    terminal.setSize(Size.of(120, 60));
    LabCatalogue catalogue = LabCatalogue.open(labs);
    var lab = catalogue.labs().getFirst();
    walk =
        new LabWalk(
            terminal,
            catalogue,
            lab,
            ((ReadPage.Good) lab.read()).page(),
            ProgressFile.in(Optional.of(data), _ -> {}));
    Thread.ofPlatform()
        .daemon()
        .name("walk")
        .start(() -> left.completeAsync(this::run, Runnable::run));
  }

  private boolean run() {
    walk.run();
    return true;
  }

  void type(String keys) throws IOException {
    terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
  }

  /// Types a line once there is a prompt for it, and forgets what was seen before.
  void enter(String prompt, String line) throws IOException {
    see(prompt);
    seen.reset();
    type(line + "\r");
  }

  void see(String expected) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(text()).contains(expected));
  }

  String text() {
    return seen.toString(StandardCharsets.UTF_8);
  }

  void awaitEnd() throws Exception {
    assertThat(left.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  @Override
  public void close() throws IOException {
    walk.close();
    terminal.close();
  }
}
