package workbench.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @TempDir Path folder;

  @Test
  void whatIsSavedIsThereAtTheNextStart() throws IOException {
    Settings first = Settings.open(Optional.of(folder));
    first.put("theme", "DARK");
    first.put("textSize", 1.2);
    first.save();
    Settings next = Settings.open(Optional.of(folder));
    assertThat(next.get("theme")).contains("DARK");
    assertThat(next.get("textSize", Double::valueOf)).contains(1.2);
    assertThat(next.note()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1, 2]", "null", "{\"theme\": {\"deep\": 1}}", "\0\1\2"})
  void aDamagedFileIsPutAsideAndTold(String content) throws IOException {
    Path file = folder.resolve("settings.json");
    Files.writeString(file, content);
    Settings settings = Settings.open(Optional.of(folder));
    assertThat(settings.get("theme")).isEmpty();
    assertThat(settings.note()).hasValueSatisfying(n -> assertThat(n).contains("settings"));
    assertThat(folder.resolve("settings.json.damaged")).hasContent(content);
    settings.put("theme", "LIGHT");
    settings.save();
    assertThat(Settings.open(Optional.of(folder)).get("theme")).contains("LIGHT");
  }

  @Test
  void aValueThatMakesNoSenseIsPassedOver() throws IOException {
    Files.writeString(
        folder.resolve("settings.json"), "{\"textSize\": \"huge\", \"theme\": \"DARK\"}");
    Settings settings = Settings.open(Optional.of(folder));
    assertThat(settings.get("textSize", Double::valueOf)).isEmpty();
    assertThat(settings.get("theme")).contains("DARK");
  }

  @Test
  void withoutAFolderNothingIsKeptAndNothingFails() throws IOException {
    Settings settings = Settings.open(Optional.empty());
    settings.put("theme", "DARK");
    settings.save();
    assertThat(settings.get("theme")).contains("DARK");
  }
}
