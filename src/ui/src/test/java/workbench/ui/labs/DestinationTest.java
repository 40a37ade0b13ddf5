package workbench.ui.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabCatalogue;

final class DestinationTest {
  private static Destination of(String link, Path folder) throws IOException {
    MadeLabs.write(folder);
    List<Lab> labs = LabCatalogue.open(folder).labs();
    return Destination.of(link, labs.getFirst().file(), labs);
  }

  @Test
  void aLinkToAnotherPageOpensItsLab(@TempDir Path folder) throws IOException {
    assertThat(of("../last/README.md#there", folder)).isEqualTo(new Destination.AnotherLab(3));
    assertThat(of("../last/", folder)).isEqualTo(new Destination.AnotherLab(3));
    assertThat(of("../../exercises/src/main/java/workbench/exercises/load/instructions.md", folder))
        .isEqualTo(new Destination.AnExercise("load"));
  }

  @Test
  void anAddressIsOne(@TempDir Path folder) throws IOException {
    assertThat(of("https://example.org/x", folder))
        .isEqualTo(new Destination.Address("https://example.org/x"));
  }

  @Test
  void anythingElseIsAFilesPath(@TempDir Path folder) throws IOException {
    assertThat(of("../A file.java", folder))
        .isEqualTo(new Destination.Elsewhere(folder.resolve("A file.java").toString()));
    assertThat(of("%%%", folder)).isInstanceOf(Destination.Elsewhere.class);
  }
}
