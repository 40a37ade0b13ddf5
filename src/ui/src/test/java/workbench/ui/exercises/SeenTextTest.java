package workbench.ui.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workbench.ui.exercises.SeenText.Part;
import workbench.ui.exercises.SeenText.Place;

final class SeenTextTest {
  @Test
  void placesOfKnownFilesAreNamed() {
    assertThat(SeenText.parts("join at Gallery.java:21, Tools.java:3.", "Gallery.java"::equals))
        .containsExactly(
            new Part.Plain("join at "),
            new Part.Named("Gallery.java:21", new Place("Gallery.java", 21)),
            new Part.Plain(", Tools.java:3."));
  }

  @Test
  void codeStandsBetweenBackticks() {
    assertThat(SeenText.parts("`join()` waits", _ -> true))
        .containsExactly(new Part.Code("join()"), new Part.Plain(" waits"));
  }

  @Test
  void aPlainSentenceIsOnePart() {
    assertThat(SeenText.parts("Nothing here.", _ -> true))
        .containsExactly(new Part.Plain("Nothing here."));
    assertThat(SeenText.parts("", _ -> true)).isEmpty();
  }
}
