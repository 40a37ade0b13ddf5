package workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AotFolderTest {
  private static final Path HOME = Path.of("/home/ada");
  private static final Path ELSEWHERE = Path.of("caches").toAbsolutePath();

  @Test
  void isAmongTheUsersCaches() {
    assertThat(AotFolder.of("Linux", HOME, Map.of())).isEqualTo(inHome(".cache"));
    assertThat(AotFolder.of("Mac OS X", HOME, Map.of())).isEqualTo(inHome("Library/Caches"));
    assertThat(AotFolder.of("Windows 11", HOME, Map.of())).isEqualTo(inHome("AppData/Local"));
  }

  @Test
  void isWhereTheEnvironmentSays() {
    String there = ELSEWHERE.toString();
    Path folder = ELSEWHERE.resolve("async-workbench");
    assertThat(AotFolder.of("Linux", HOME, Map.of("XDG_CACHE_HOME", there))).isEqualTo(folder);
    assertThat(AotFolder.of("Windows 11", HOME, Map.of("LOCALAPPDATA", there))).isEqualTo(folder);
  }

  @Test
  void aRelativeFolderOfTheEnvironmentIsIgnored() {
    assertThat(AotFolder.of("Linux", HOME, Map.of("XDG_CACHE_HOME", "caches")))
        .isEqualTo(inHome(".cache"));
  }

  private static Path inHome(String caches) {
    return HOME.resolve(caches).resolve("async-workbench");
  }
}
