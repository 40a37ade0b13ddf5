package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private VirtualTerminal terminal;

  @BeforeEach
  void open() throws IOException {
    terminal = new VirtualTerminal(Optional.of(folder));
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
  }

  @Test
  void aValueIsShownWithItsNameAndType() throws Exception {
    terminal.enter("1 + 1", "$1 ==> 2 : int");
    terminal.see("2> ");
  }

  @Test
  void aSnippetGoesOnUntilItIsComplete() throws Exception {
    terminal.type("int twice(int n) {\r");
    terminal.type("return 2 * n;\r");
    terminal.enter("}", "created method twice(int)");
    terminal.enter("twice(21)", "==> 42 : int");
  }

  @Test
  void ctrlCStopsAnEndlessLoopAndTheNextCellWorks() throws Exception {
    terminal.enter("while (true) { }", "Ctrl-C stops");
    terminal.type(MemoryTerminal.CTRL_C);
    terminal.see("Stopped after ");
    terminal.see("2> ");
    terminal.enter("1 + 1", " ==> 2 : int");
  }

  @Test
  void ctrlCAtThePromptClearsTheLine() throws Exception {
    terminal.enter("1 + 1", "2> ");
    terminal.forget();
    terminal.type("this is no Java" + MemoryTerminal.CTRL_C);
    terminal.see("2> ");
    terminal.enter("2 + 3", "==> 5 : int");
  }

  @Test
  void tabCompletes() throws Exception {
    terminal.enter("int number = 40", "number ==> 40");
    terminal.see("2> ");
    terminal.enter("Math.addExa\tnumb\t, 2)", "==> 42 : int");
  }

  @Test
  void whatIsSavedCanBeOpenedAgain() throws Exception {
    Path file = folder.resolve("saved.jsh");
    terminal.enter("int twice(int n) { return 2 * n; }", "created method");
    terminal.enter("int number = 21", "number ==> 21");
    terminal.enter("nonsense", "cannot find symbol");
    terminal.enter("/save " + file, "2 snippets in");
    assertThat(Files.readAllLines(file))
        .containsExactly("int twice(int n) { return 2 * n; }", "int number = 21");
    terminal.enter("/reset", "Everything is forgotten");
    terminal.enter("/list", "Nothing is declared yet.");
    terminal.enter("/open " + file, "number ==> 21");
    terminal.enter("twice(number)", "==> 42 : int");
  }

  @Test
  void whatThreadsPrintLaterIsMarkedWithTheirCell() throws Exception {
    terminal.enter(
        "var go = new CountDownLatch(1); Thread.ofPlatform().start(() -> {"
            + " try { go.await(); } catch (Exception e) { } System.out.println(\"late\"); });",
        "Still running: ");
    terminal.enter("go.countDown()", "[cell 1] late");
  }

  @Test
  void anUnknownCommandNamesTheNearest() throws Exception {
    terminal.enter("/chrats", "There is no /chrats; did you mean /charts?");
    terminal.enter("/charts", "There was no run yet");
    terminal.enter("/open " + folder.resolve("nothing.jsh"), "There is no ");
  }

  @Test
  void ctrlDLeavesAndTheHistoryIsKept() throws Exception {
    terminal.enter("1 + 2 + 3", "==> 6");
    terminal.see("2> ");
    terminal.type(MemoryTerminal.CTRL_D);
    terminal.awaitEnd();
    assertThat(folder.resolve("history")).content().contains("1 + 2 + 3");
  }
}
