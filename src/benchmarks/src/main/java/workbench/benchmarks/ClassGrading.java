package workbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.grade.Grade;
import workbench.tutor.grade.Grading;
import workbench.tutor.grade.GradingListener;
import workbench.tutor.grade.Submission;
import workbench.tutor.grade.Verdict;

/// How well the cores are used while a class is graded: 60 submissions, a fifth each right, wrong,
/// hanging, exiting and not compiling. The time of all of them one after the other, shared by the
/// cores, against the time that it takes; and how many got the wrong verdict.
final class ClassGrading {
  private static final int STUDENTS = 60;
  private static final String STUB =
      "throw new UnsupportedOperationException(\"Not solved yet.\");";

  private enum Kind {
    RIGHT(Verdict.PASSED),
    WRONG(Verdict.FAILED),
    HANGING(Verdict.HALTED),
    EXITING(Verdict.HALTED),
    BROKEN(Verdict.NOT_COMPILED);

    private final Verdict verdict;

    Kind(Verdict verdict) {
      this.verdict = verdict;
    }
  }

  private final Path home = Path.of(System.getProperty("workbench.home"));
  private final Path folder;
  private final Map<String, Kind> deserved = new HashMap<>();
  private final List<Exercise> exercises;
  private final Exercise compose;

  private ClassGrading(Path folder) {
    this.folder = folder;
    ExerciseCatalogue catalogue = ExerciseCatalogue.bundled();
    this.exercises = catalogue.exercises();
    this.compose = catalogue.find("compose").orElseThrow();
  }

  static List<Figure> measure() throws Exception {
    Path folder = Files.createTempDirectory("workbench-class");
    return new ClassGrading(folder).figures();
  }

  private List<Figure> figures() throws Exception {
    for (int i = 0; i < STUDENTS; i++) {
      submit(i, Kind.values()[i % Kind.values().length]);
    }
    int cores = Runtime.getRuntime().availableProcessors();
    List<Grade> alone = new ArrayList<>();
    double one = grade("alone", 1, alone);
    List<Grade> together = new ArrayList<>();
    double shared = grade("together", cores, together);
    String detail =
        String.format(Locale.ROOT, "%.0f s one by one, %.0f s on %d cores", one, shared, cores);
    long wrong = Stream.concat(alone.stream(), together.stream()).filter(this::isWrong).count();
    return List.of(
        new Figure(
            "grading 60 submissions against their work ÷ cores", shared * cores / one, 1.2, detail),
        new Figure("wrong verdicts among them", wrong, 0, "each graded twice"));
  }

  private double grade(String name, int jobs, List<Grade> grades) throws Exception {
    long begun = System.nanoTime();
    Grading grading =
        new Grading(Submission.in(folder.resolve("class")), exercises, folder.resolve(name), jobs);
    grading.run(GradingListener.NONE).stream()
        .filter(grade -> grade.verdict() != Verdict.MISSING)
        .forEach(grades::add);
    return (System.nanoTime() - begun) / 1e9;
  }

  private boolean isWrong(Grade grade) {
    Kind kind = deserved.get(grade.student());
    return kind == null || kind.verdict != grade.verdict();
  }

  private void submit(int number, Kind kind) throws IOException {
    String student = String.format(Locale.ROOT, "student-%02d", number);
    deserved.put(student, kind);
    int turn = number / Kind.values().length;
    Exercise exercise =
        kind == Kind.RIGHT || kind == Kind.WRONG ? exercises.get(turn % exercises.size()) : compose;
    Path place =
        Files.createDirectories(folder.resolve("class").resolve(student).resolve(exercise.name()));
    switch (kind) {
      case RIGHT -> copy(exercise.solution(), place);
      case WRONG -> copy(wrongAnswer(exercise), place);
      case HANGING -> write(place, "while (true) {}");
      case EXITING -> write(place, "System.exit(0); " + STUB);
      case BROKEN -> write(place, "return t.downloaded(source);");
    }
  }

  private Path wrongAnswer(Exercise exercise) throws IOException {
    Path answers =
        home.resolve("solutions/src/test/data").resolve(exercise.name()).resolve("wrong");
    try (Stream<Path> folders = Files.list(answers)) {
      return folders.sorted().findFirst().orElseThrow();
    }
  }

  private void write(Path place, String body) throws IOException {
    String starter = Files.readString(compose.starter().resolve("Gallery.java"));
    Files.writeString(place.resolve("Gallery.java"), starter.replace(STUB, body));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
