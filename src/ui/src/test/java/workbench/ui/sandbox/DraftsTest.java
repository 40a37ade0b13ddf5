package workbench.ui.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DraftsTest {
  @TempDir private Path folder;

  private static Drafts.Kept kept(String text) {
    return new Drafts.Kept(
        List.of(new Drafts.Text("Snippet 1", text, "", "")), 0, List.of("1 + 1"));
  }

  @Test
  void whatIsKeptIsThereAtTheNextStart() throws IOException {
    try (Drafts drafts = Drafts.open(Optional.of(folder))) {
      drafts.write(kept("unsaved"));
    }

    try (Drafts drafts = Drafts.open(Optional.of(folder))) {
      assertThat(drafts.read()).contains(kept("unsaved"));
    }
  }

  @Test
  void twoWindowsAtOnceKeepTheirOwnTexts() throws IOException {
    try (Drafts one = Drafts.open(Optional.of(folder));
        Drafts two = Drafts.open(Optional.of(folder))) {
      one.write(kept("one"));
      two.write(kept("two"));

      assertThat(one.read()).contains(kept("one"));
      assertThat(two.read()).contains(kept("two"));
    }
  }

  @Test
  void damagedDraftsArePutAsideAndNotLost() throws IOException {
    Files.writeString(folder.resolve("sandbox-1.json"), "{\"texts\": [");

    try (Drafts drafts = Drafts.open(Optional.of(folder))) {
      assertThat(drafts.read()).isEmpty();
    }
    assertThat(folder.resolve("sandbox-1.json.damaged")).hasContent("{\"texts\": [");
  }
}
