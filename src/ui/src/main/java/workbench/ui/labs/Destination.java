package workbench.ui.labs;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbench.tutor.lab.Lab;

/// Where a link of a page leads.
sealed interface Destination {
  /// To another lab.
  record AnotherLab(int number) implements Destination {}

  /// To an exercise.
  record AnExercise(String name) implements Destination {}

  /// To an address of the web.
  record Address(String address) implements Destination {}

  /// To something that the window does not show: a file, by its path.
  record Elsewhere(String path) implements Destination {}

  /// The link to an exercise's instructions.
  Pattern EXERCISE = Pattern.compile(".*/exercises/(\\w+)/instructions\\.md");

  /// Where a link leads.
  ///
  /// @param from the page's file
  static Destination of(String link, Path from, List<Lab> labs) {
    if (link.matches("(?i)(https?|mailto):.*")) {
      return new Address(link);
    }
    Matcher exercise = EXERCISE.matcher(link);
    if (exercise.matches()) {
      return new AnExercise(exercise.group(1));
    }
    try {
      String file = URI.create(link.replace(" ", "%20")).getPath();
      Path target = from.resolveSibling(file == null ? "" : file).toAbsolutePath().normalize();
      Optional<Lab> lab =
          labs.stream()
              .filter(l ->
                  l.file().toAbsolutePath().normalize().equals(target)
                      || target.equals(l.file().toAbsolutePath().normalize().getParent()))
              .findFirst();
      return lab.<Destination>map(l -> new AnotherLab(l.number()))
          .orElse(new Elsewhere(target.toString()));
    } catch (IllegalArgumentException e) {
      return new Elsewhere(link);
    }
  }
}
