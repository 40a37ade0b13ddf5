package workbench.bench.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void listsEndInAnd() {
    assertThat(Prose.list(List.of())).isEmpty();
    assertThat(Prose.list(List.of("download"))).isEqualTo("download");
    assertThat(Prose.list(List.of("download", "save"))).isEqualTo("download and save");
    assertThat(Prose.list(List.of("download", "blur", "save")))
        .isEqualTo("download, blur and save");
  }

  @Test
  void countsAgreeWithTheirNoun() {
    assertThat(Prose.count(1, "image")).isEqualTo("1 image");
    assertThat(Prose.count(1200, "image")).isEqualTo("1,200 images");
    assertThat(Prose.average(1.02, "image")).isEqualTo("1 image");
    assertThat(Prose.average(2.5, "image")).isEqualTo("2.5 images");
    assertThat(Prose.average(17.4, "image")).isEqualTo("17 images");
  }

  @Test
  void durationsAreShort() {
    assertThat(Prose.duration(140_400_000)).isEqualTo("140 ms");
    assertThat(Prose.duration(7_440_000_000L)).isEqualTo("7.4 s");
  }

  @Test
  void smallFiguresAreNotNaught() {
    assertThat(Prose.seconds(40_000_000)).isEqualTo("0.04");
    assertThat(Prose.seconds(940_000_000)).isEqualTo("0.9");
  }
}
