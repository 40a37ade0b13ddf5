package workbench.labs;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The items of a workload: where each image comes from and where its result goes.
public final class Items {
  /// The first line of a list that gives each source a target, with a tab between them. The host
  /// writes such a list; one of the user's never says where to write.
  public static final String WITH_TARGETS = "# source, target";

  /// The photographs of the bundled origin.
  static final List<String> PHOTOS =
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
        items.add(
            new Item(
                number,
                photo(origin, number, workload),
                to.resolve(name(number, nameOf(number) + ".jpg"))));
      }
      return items;
    }
    List<String> lines = Files.readAllLines(workload.from().get());
    boolean withTargets = !lines.isEmpty() && lines.getFirst().equals(WITH_TARGETS);
    List<String> sources =
        lines.stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    for (int number = 1; number <= workload.images(); number++) {
      String line = sources.get((number - 1) % sources.size());
      items.add(withTargets ? withTarget(number, line) : listed(number, line, to));
    }
    return items;
  }

  private static String nameOf(int number) {
    return PHOTOS.get((number - 1) % PHOTOS.size());
  }

  /// Where the origin has a workload's photograph.
  ///
  /// @param number from 1; after the last photograph comes the first again
  static URI photo(URI origin, int number, Workload w) {
    if (number < 1) {
      throw new IllegalArgumentException("Photographs count from 1.");
    }
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
    return origin.resolve("photos/" + nameOf(number) + ".jpg" + query);
  }

  private static Item withTarget(int number, String line) {
    int tab = line.indexOf('\t');
    return new Item(number, source(line.substring(0, tab)), Path.of(line.substring(tab + 1)));
  }

  private static Item listed(int number, String line, Path to) {
    URI source = source(line);
    return new Item(number, source, to.resolve(name(number, lastSegment(source))));
  }

  /// What is no address stays as near to it as can be, for its item to fail and no other.
  private static URI source(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      return URI.create(URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
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
