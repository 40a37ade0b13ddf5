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
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.lab.LabProgress;
import workbench.tutor.lab.ProgressFile;

class LabWalkTest {
  private static final String GUESS = "your guess";
  private static final String RUN = "[Enter] run";
  private static final String GO_ON = "[Enter] go on";

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path data;

  @SuppressWarnings("NullAway.Init")
  private LabTerminal terminal;

  @BeforeEach
  void open() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    MadeLabs.of(folder, MadeLabs.GOOD);
    terminal = new LabTerminal(folder, data);
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
  }

  private LabProgress progress() {
    Lab lab = LabCatalogue.open(folder).labs().getFirst();
    return ProgressFile.in(Optional.of(data), _ -> {}).of(lab);
  }

  @Test
  void aLearnerPredictsRunsVariesLeavesAndTakesUpAgain() throws Exception {
    terminal.enter(GUESS, "x");
    terminal.see("One letter from a to b");
    terminal.enter(GUESS, "b");
    terminal.enter(GUESS, "30,5 pieces");
    terminal.enter(RUN, "nonsense");
    terminal.see("There is no 'nonsense' here.");
    terminal.enter(RUN, "");
    terminal.see(GO_ON);
    assertThat(terminal.text())
        .contains("x is 2", "✓ Right, it is b: two", "✗ Measured were 20 pieces; you said 30.5")
        .contains("Since it says so.", "✓ It is two.");
    assertThat(progress().right()).isEqualTo(1);

    terminal.enter(GO_ON, "e");
    terminal.see("edit> ");
    terminal.type("\u0001int x = 3; //\r");
    terminal.see("✗ It is two. That does not hold in this run.");
    assertThat(progress().edits()).containsKey(1);
    terminal.enter(GO_ON, "");
    terminal.enter(RUN, "q");
    terminal.awaitEnd();
    terminal.close();

    terminal = new LabTerminal(folder, data);
    terminal.see("You were at cell 2.");
    terminal.enter(GO_ON, "");
    terminal.see("cell 1 again");
    terminal.enter(GO_ON + " · e", "");
    terminal.enter(RUN, "");
    terminal.see("That was lab 1.");
    assertThat(terminal.text()).contains("by zero", "You predicted 1 of 2 right.");
    terminal.awaitEnd();
    assertThat(progress().isFinished()).isTrue();
  }

  @Test
  void ctrlCStopsACellAndLeavesAtAPrompt() throws Exception {
    terminal.enter(GUESS, "");
    terminal.enter(GUESS, "");
    terminal.enter(RUN, "e");
    terminal.see("edit> ");
    terminal.type("\u0001while (true) { } //\r");
    terminal.see("Ctrl-C stops");
    terminal.type(MemoryTerminal.CTRL_C);
    terminal.see("Stopped after ");
    terminal.see(RUN);
    terminal.type(MemoryTerminal.CTRL_C);
    terminal.awaitEnd();
    assertThat(progress().cellsRun()).isEmpty();
  }

  @Test
  void anExplanationStaysHiddenWhileItsCellWasNotRun() throws Exception {
    terminal.enter(GUESS, "");
    terminal.enter(GUESS, "");
    terminal.enter(RUN, "s");
    terminal.see("w why");
    assertThat(terminal.text()).contains("hidden: cell 1").doesNotContain("Since it says so.");
    terminal.enter("w why", "w");
    terminal.see("Since it says so.");
    terminal.see("· It is two.");
  }
}
