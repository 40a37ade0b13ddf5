package workbench.labs;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import workbench.pipeline.Downloader;

/// The items of a workload: where each image comes from and where its result goes.
final class Items {
  /// The photographs of the bundled origin.
  private static final List<String> PHOTOS =
      List.of(
          "ridge", "meadow", "peaks", "sunset", "seeding", "wine", "freespace-0b", "freespace-1a");

  private Items() {}

  /// @param origin the bundled origin
  /// @param to the folder for the results
  /// @throws IOException if the file of sources cannot be read
  static List<Item> of(Workload workload, URI origin, Path to) throws IOException {
    List<Item> items = new ArrayList<>(workload.images());
    if (workload.from().isEmpty()) {
      for (int number = 1; number <= workload.images(); number++) {
        String photo = PHOTOS.get((number - 1) % PHOTOS.size());
        items.add(
            new Item(
                number,
                photo(origin, photo, number, workload),
                to.resolve(name(number, photo + ".jpg"))));
      }
      return items;
    }
    List<String> lines =
        Files.readAllLines(workload.from().get()).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    for (int number = 1; number <= workload.images(); number++) {
      items.add(listed(number, lines.get((number - 1) % lines.size()), to));
    }
    return items;
  }

  private static URI photo(URI origin, String photo, int number, Workload w) {
    StringBuilder query =
        new StringBuilder("?size=").append(w.size()).append("&item=").append(number);
    query.append("&latency=").append(w.latency().toMillis());
    if (!w.jitter().isZero()) {
      query.append("&jitter=").append(w.jitter().toMillis()).append("&seed=").append(w.seed());
    }
    if (w.bandwidth() > 0) {
      query.append("&bandwidth=").append(w.bandwidth());
    }
    if (!w.fault().isEmpty()) {
      query.append("&fault=").append(w.fault());
    }
    return origin.resolve("photos/" + photo + ".jpg" + query);
  }

  /// A line is a source, or a source and a target with a tab between them.
  private static Item listed(int number, String line, Path to) {
    int tab = line.indexOf('\t');
    URI source = source(tab < 0 ? line : line.substring(0, tab));
    Path target =
        tab < 0 ? to.resolve(name(number, lastSegment(source))) : Path.of(line.substring(tab + 1));
    return new Item(number, source, target);
  }

  private static URI source(String text) {
    return text.startsWith("file:") ? URI.create(text) : Downloader.parse(text);
  }

  private static String name(int number, String name) {
    return "%03d-%s".formatted(number, name);
  }

  /// The name that the user typed, without what a file system might read as more than a name.
  private static String lastSegment(URI source) {
    String path = source.getPath() == null ? "" : source.getPath();
    String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
    return last.isEmpty() || last.startsWith(".") ? "image" + last : last;
  }
}
