package workbench.origin;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the photographs that come with the workbench, as it is stored.
final class Photograph {
  /// All of them, in the order in which they are listed.
  static final List<Photograph> ALL =
      List.of(
          new Photograph("ridge.jpg", 1600),
          new Photograph("meadow.jpg", 1600),
          new Photograph("peaks.jpg", 1600),
          new Photograph("sunset.jpg", 1600),
          new Photograph("seeding.jpg", 1600),
          new Photograph("freespace-0b.jpg", 1600),
          new Photograph("freespace-1a.jpg", 1600),
          new Photograph("wine.jpg", 1068));

  private final String name;
  private final byte[] jpeg;
  private final int width;

  private Photograph(String name, int width) {
    this.name = name;
    this.jpeg = resource(name);
    this.width = width;
  }

  static @Nullable Photograph named(String name) {
    for (Photograph photograph : ALL) {
      if (photograph.name.equals(name)) {
        return photograph;
      }
    }
    return null;
  }

  String name() {
    return name;
  }

  /// The stored file. The array is shared: it must not be written to.
  byte[] jpeg() {
    return jpeg;
  }

  /// In pixels, as stored.
  int width() {
    return width;
  }

  /// A file that lies with the photographs.
  static byte[] resource(String name) {
    try (InputStream in = Photograph.class.getResourceAsStream("photos/" + name)) {
      return requireNonNull(in, () -> "photos/" + name + " is missing from this build")
          .readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("photos/" + name + " cannot be read", e);
    }
  }
}
