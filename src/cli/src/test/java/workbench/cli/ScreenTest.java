package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private static final int WIDTH = 20;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final LineDisciplineTerminal terminal;
  private final Screen screen;

  ScreenTest() throws IOException {
    terminal = new LineDisciplineTerminal("made", "ansi", written, StandardCharsets.UTF_8);
    terminal.setSize(Size.of(WIDTH, 6));
    screen = new Screen(terminal);
  }

  /// What a terminal makes of all that was written.
  private String seen() {
    ScreenTerminal shown = new ScreenTerminal(WIDTH, 6);
    shown.write(written.toString(StandardCharsets.UTF_8));
    return shown.toString().stripTrailing().replaceAll(" +\n", "\n");
  }

  @Test
  void theStatusStandsUnderWhatWasPrinted() {
    screen.line("one");
    screen.status("busy");
    screen.line("two");
    assertThat(seen()).isEqualTo("one\ntwo\nbusy");
  }

  @Test
  void theStatusLeavesNoTrace() {
    screen.line("one");
    screen.status("busy");
    screen.status("");
    screen.line("two");
    assertThat(seen()).isEqualTo("one\ntwo");
  }

  @Test
  void anUnfinishedLineGoesOnAfterTheStatus() {
    screen.print("a line that is longer than the");
    screen.status("busy");
    screen.print(" screen");
    screen.status("");
    screen.print(", and goes on");
    assertThat(seen().replace("\n", ""))
        .isEqualTo("a line that is longer than the screen, and goes on");
  }

  @Test
  void aStatusThatIsTooLongIsCut() {
    screen.status("123456789012345678901234567890");
    assertThat(seen()).isEqualTo("1234567890123456789");
  }

  @Test
  void aLineOfItsOwnDoesNotContinueAnother() {
    screen.print("no end");
    screen.line("next");
    assertThat(seen()).isEqualTo("no end\nnext");
  }
}
