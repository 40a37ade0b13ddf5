package workbench.ui.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class TextFileTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadAgainAndNothingElseLiesAbout() throws IOException {
    Path file = folder.resolve("a.jsh");
    TextFile.write(file, "old");
    TextFile.write(file, "var s = \"äöü €\";\n");

    assertThat(TextFile.read(file)).isEqualTo("var s = \"äöü €\";\n");
    assertThat(folder).isDirectoryNotContaining(f -> !f.equals(file));
  }

  @Test
  void linesEndAsTheEditorEndsThem() throws IOException {
    Path file = Files.writeString(folder.resolve("dos.jsh"), "a\r\nb\r\n");

    assertThat(TextFile.read(file)).isEqualTo("a\nb\n");
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("b.jsh"), new byte[] {(byte) 0xC3, 0x28});

    assertThatThrownBy(() -> TextFile.read(file))
        .isInstanceOfSatisfying(
            CharacterCodingException.class,
            e -> assertThat(FileWords.of(e)).isEqualTo("It is no text in UTF-8."));
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidSo() {
    Path file = folder.resolve("nowhere").resolve("c.jsh");

    assertThatThrownBy(() -> TextFile.write(file, "x"))
        .isInstanceOfSatisfying(
            IOException.class, e -> assertThat(FileWords.of(e)).startsWith("There is no "));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aScriptThatMayBeExecutedStillMay() throws IOException {
    Path file = folder.resolve("d.jsh");
    TextFile.write(file, "1");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));
    TextFile.write(file, "2");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x---");
  }
}
