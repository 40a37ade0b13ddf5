package workbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import workbench.bench.session.SessionOptions;

/// The shell on a terminal in memory.
final class VirtualTerminal implements AutoCloseable {
  private final MemoryTerminal memory = new MemoryTerminal(200, 50);
  private final Shell shell;

  VirtualTerminal(Optional<Path> data) throws IOException {
    shell = new Shell(memory.terminal(), new SessionOptions(0, 512, false, true), data);
    memory.run("shell", () -> shell.run(List.of()));
    see("1> ");
  }

  void type(String keys) throws IOException {
    memory.type(keys);
  }

  /// Types a line, and waits for what must come after it.
  void enter(String line, String expected) throws IOException {
    forget();
    type(line + "\r");
    see(expected);
  }

  void see(String expected) {
    memory.see(expected);
  }

  void forget() {
    memory.forget();
  }

  String text() {
    return memory.text();
  }

  void awaitEnd() throws Exception {
    memory.awaitEnd();
  }

  @Override
  public void close() throws IOException {
    shell.close();
    memory.close();
  }
}
