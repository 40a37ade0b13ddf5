package workbench.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.pipeline.ImageHeader;
import workbench.pipeline.OperationFailure;
import workbench.probe.event.Event;
import workbench.probe.trace.Probe;

class EaselTest {
  private final Queue<Event> events = new ConcurrentLinkedQueue<>();
  private final Probe probe = Probe.start(events::add);
  private final Easel easel = new Easel(probe);

  @TempDir Path folder;

  @AfterEach
  void close() {
    probe.close();
  }

  @Test
  void aShownImageIsDescribedAndASmallCopySent() throws IOException {
    byte[] image = image("jpg", 1600, 1200);

    ShownImage shown = easel.show(image, "The image");

    assertThat(shown).hasToString("JPEG, 1600 × 1200, " + Math.round(image.length / 1e3) + " kB");
    Event.ImageShown event = shownEvents().getFirst();
    assertThat(event.format()).isEqualTo("JPEG");
    assertThat(event.width()).isEqualTo(1600);
    assertThat(event.height()).isEqualTo(1200);
    assertThat(event.bytes()).isEqualTo(image.length);
    ImageHeader small = ImageHeader.read(Base64.getDecoder().decode(event.thumbnail()), "small");
    assertThat(small.width()).isEqualTo(320);
    assertThat(small.height()).isEqualTo(240);
  }

  @Test
  void aFileIsShown() throws IOException {
    Path file = folder.resolve("photo.png");
    Files.write(file, image("png", 40, 30));

    assertThat(easel.show(file).toString()).startsWith("PNG, 40 × 30, ");
    assertThat(shownEvents()).hasSize(1);
  }

  @Test
  void whatIsNoImageFailsWithASentence() throws IOException {
    Path text = folder.resolve("text.jpg");
    Files.writeString(text, "no image");

    assertThatThrownBy(() -> easel.show("text".getBytes(StandardCharsets.UTF_8), "The image"))
        .isInstanceOf(OperationFailure.class)
        .hasMessage("The image is not an image: only JPEG and PNG are.");
    assertThatThrownBy(() -> easel.show(text))
        .hasMessage(text + " is not an image: only JPEG and PNG are.");
    assertThatThrownBy(() -> easel.show(folder.resolve("none.jpg")))
        .isInstanceOf(OperationFailure.class)
        .hasMessageContaining("none.jpg");
    assertThat(shownEvents()).isEmpty();
  }

  private List<Event.ImageShown> shownEvents() {
    return events.stream()
        .filter(Event.ImageShown.class::isInstance)
        .map(Event.ImageShown.class::cast)
        .toList();
  }

  private static byte[] image(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, (x * 31 + y * 17) & 0xffffff);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}
