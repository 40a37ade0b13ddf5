package workbench.tutor.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import workbench.tutor.page.Article;
import workbench.tutor.page.FrontMatter;

/// A small exercise in a folder of a test's own: a class `Answer` with a method `int give()` that
/// is to answer 42.
public final class MadeExercise {
  private static final String RIGHT = "return 42;";

  private final Path folder;

  public MadeExercise(Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(file("starter/Answer.java"), answer("return 0;"));
    Files.writeString(file("solution/Answer.java"), answer(RIGHT));
    Files.writeString(file("solution/approaches.md"), "## One way\n\nSay it.\n");
    suite("@Test void givesTheAnswer() { assertEquals(42, new Answer().give()); }");
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  /// Other tests, in the order of their names.
  public MadeExercise suite(String tests) throws IOException {
    String text =
        """
        package workbench.exercises.made;
        import static org.junit.jupiter.api.Assertions.*;
        import org.junit.jupiter.api.*;
        @TestMethodOrder(MethodOrderer.MethodName.class)
        class AnswerTest {
        %s
        }
        """
            .formatted(tests);
    Files.writeString(file("suite/AnswerTest.java"), text);
    return this;
  }

  public Exercise exercise() {
    FrontMatter front = new FrontMatter("Made", List.of(), 5, false, List.of(), List.of());
    return new Exercise(
        1,
        "made",
        new Article(front, "Give the answer."),
        List.of("Think.", "Count.", "42."),
        "Well done.",
        folder.resolve("starter"),
        folder.resolve("suite"),
        folder.resolve("solution"));
  }

  /// The class with this in its method.
  public static String answer(String body) {
    return "package workbench.exercises.made;\n\npublic class Answer {\n  int give() {\n    "
        + body
        + "\n  }\n}\n";
  }

  /// A learner's copy with this in its method.
  public List<Path> learners(String body) throws IOException {
    Path copy = file("mine/made/Answer.java");
    Files.writeString(copy, answer(body));
    return List.of(copy);
  }

  public List<Path> right() throws IOException {
    return learners(RIGHT);
  }
}
