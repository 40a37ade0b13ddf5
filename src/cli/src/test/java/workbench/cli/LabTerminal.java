package workbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.lab.ProgressFile;
import workbench.tutor.page.ReadPage;

/// The first lab of a folder on a terminal in memory.
final class LabTerminal implements AutoCloseable {
  private final MemoryTerminal memory = new MemoryTerminal(120, 60);
  private final LabWalk walk;

  /// @param data where progress is kept
  LabTerminal(Path labs, Path data) throws IOException {
    LabCatalogue catalogue = LabCatalogue.open(labs);
    var lab = catalogue.labs().getFirst();
    walk =
        new LabWalk(
            memory.terminal(),
            catalogue,
            lab,
            ((ReadPage.Good) lab.read()).page(),
            ProgressFile.in(Optional.of(data), _ -> {}));
    memory.run("walk", walk::run);
  }

  void type(String keys) throws IOException {
    memory.type(keys);
  }

  /// Types a line once there is a prompt for it, and forgets what was seen before.
  void enter(String prompt, String line) throws IOException {
    see(prompt);
    memory.forget();
    type(line + "\r");
  }

  void see(String expected) {
    memory.see(expected);
  }

  String text() {
    return memory.text();
  }

  void awaitEnd() throws Exception {
    memory.awaitEnd();
  }

  @Override
  public void close() throws IOException {
    walk.close();
    memory.close();
  }
}
