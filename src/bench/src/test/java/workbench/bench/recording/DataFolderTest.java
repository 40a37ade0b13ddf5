package workbench.bench.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "Linux,      /home/u/.local/share/async-workbench",
    "Mac OS X,   /home/u/Library/Application Support/async-workbench",
    "Windows 11, /home/u/AppData/Local/async-workbench",
  })
  void everySystemHasItsPlace(String system, Path expected) {
    assertThat(DataFolder.path(system, Path.of("/home/u"), _ -> null)).isEqualTo(expected);
  }

  @Test
  void theUsersWishIsHeeded() {
    Map<String, String> environment = Map.of("XDG_DATA_HOME", "/data");
    assertThat(DataFolder.path("Linux", Path.of("/home/u"), environment::get))
        .isEqualTo(Path.of("/data/async-workbench"));
  }

  @Test
  void aFolderThatCannotBeIsNoFailure() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(DataFolder.open("Linux", folder, _ -> file.toString())).isEmpty();
    assertThat(DataFolder.open("Linux", folder, _ -> null)).isPresent();
  }
}
