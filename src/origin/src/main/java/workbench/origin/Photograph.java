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
          new Photograph("ridge.jpg"),
          new Photograph("meadow.jpg"),
          new Photograph("peaks.jpg"),
          new Photograph("sunset.jpg"),
          new Photograph("seeding.jpg"),
          new Photograph("freespace-0b.jpg"),
          new Photograph("freespace-1a.jpg"),
          new Photograph("wine.jpg"));

  /// The longer side of every photograph as stored, in pixels.
  static final int STORED_SIZE = 1600;

  private final String name;
  private final byte[] jpeg;

  private Photograph(String name) {
    this.name = name;
    this.jpeg = resource(name);
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
