package workbench.report.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.report.made.MadeRun;
import workbench.report.made.MadeRuns;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void aFileIsReplacedAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("new/a.csv");
    WholeFile.write(file, "old and longer".getBytes(UTF_8));

    WholeFile.write(file, "new".getBytes(UTF_8));

    assertThat(file).hasContent("new");
    try (Stream<Path> files = Files.list(folder.resolve("new"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void whereTheFolderIsAFileOneSentenceSaysSo() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "");

    assertThatThrownBy(() -> PngExport.write(MadeRuns.poolMisuse(2).recording(), blocked))
        .isInstanceOf(NotWritten.class)
        .hasMessage(
            "Cannot write "
                + blocked.resolve("pool-misuse-threads.png")
                + ": its folder is a file.");
  }

  @Test
  void whatCannotTakeItsNameLeavesNoDraft() throws IOException {
    Path taken = folder.resolve("taken.png");
    Files.createDirectories(taken.resolve("inside"));

    assertThatThrownBy(() -> WholeFile.write(taken, new byte[1])).isInstanceOf(NotWritten.class);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(taken);
    }
  }

  @Test
  void theSystemsReasonIsTold() {
    Path file = Path.of("a.png");

    assertThat(new NotWritten(file, new FileSystemException("x", null, "No space left on device")))
        .hasMessage("Cannot write a.png: no space left on device.");
    assertThat(new NotWritten(file, new IOException("No space left on device")))
        .hasMessage("Cannot write a.png: no space left on device.");
    assertThat(new NotWritten(file, new AccessDeniedException("x")))
        .hasMessage("Cannot write a.png: permission denied.");
  }

  @ParameterizedTest
  @CsvSource({
    "pool-misuse, pool-misuse-cores.png",
    "../../etc/x y, etc-x-y-cores.png",
    "'', run-cores.png",
    "mine: größer!, mine-gr-er--cores.png"
  })
  void aFilesNameIsSafeWhateverTheVariantIsCalled(String variant, String name) {
    assertThat(FileName.of(new MadeRun(variant, 2).recording(), "cores.png")).isEqualTo(name);
  }
}
