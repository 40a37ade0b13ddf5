package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.report.Words;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.grade.Grade;
import workbench.tutor.grade.GradeReports;
import workbench.tutor.grade.Grading;
import workbench.tutor.grade.GradingListener;
import workbench.tutor.grade.Submission;
import workbench.tutor.grade.Verdict;

@Command(
    name = "grade",
    description = {
      "Check the submissions of a class, several at once, each in a JVM of its own.",
      "DIR has a folder a student, and in each a folder an exercise, such as `ada/compose/Gallery.java`;"
          + " or a copy of the workbench's own `exercises`."
    },
    footer = {
      "",
      "Into the folder of --out go grades.csv, summary.html, an XML a student for a build server, and the"
          + " results one by one: what is graded is not graded again unless it has changed, so that an"
          + " interrupted grading is taken up by the same command.",
      "",
      "Exit codes: 0 everything is graded, whatever the grades; 1 some could not be checked,",
      "2 wrong usage, 3 the machine lacks something, 130 interrupted."
    })
final class GradeCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, as it does what follows.
  private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The submissions, a folder a student.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where the results go.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Option(
      names = "--exercise",
      paramLabel = "NAME",
      description =
          "Grade this one; may be given several times. Usually all that anybody has handed in.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many checks run at once; usually one a core.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (jobs < 1) {
      throw new CliFailure(ExitCode.USAGE, "--jobs is 1 or more, not " + jobs + ".");
    }
    if (!Files.isDirectory(folder)) {
      throw new CliFailure(ExitCode.USAGE, "There is no folder '" + folder + "'.");
    }
    List<Submission> submissions = Submission.in(folder);
    List<Exercise> exercises = exercises(submissions);
    if (exercises.isEmpty()) {
      throw new CliFailure(
          ExitCode.USAGE,
          "There is no submission in '%s': a folder a student, and in it a folder an exercise."
              .formatted(folder));
    }
    Files.createDirectories(out);
    Grading grading = new Grading(submissions, exercises, out, jobs);
    Interrupts.onInterrupt(grading::cancel);
    long begun = System.nanoTime();
    List<Grade> grades = grading.run(new Live());
    Terminal.clearLine(System.err);
    GradeReports.write(grades, exercises.stream().map(Exercise::name).toList(), out);
    if (Interrupts.happened()) {
      throw new CliFailure(
          ExitCode.INTERRUPTED, "Interrupted. The same command goes on where it stopped.");
    }
    summary(grades, submissions.size(), (System.nanoTime() - begun) / 1e9);
    boolean isComplete = grades.stream().noneMatch(g -> g.verdict() == Verdict.NOT_CHECKED);
    return (isComplete ? ExitCode.DONE : ExitCode.ITEMS_FAILED).code();
  }

  private List<Exercise> exercises(List<Submission> submissions) {
    ExerciseCatalogue catalogue = ExerciseOptions.catalogue();
    if (!names.isEmpty()) {
      return names.stream().map(name -> ExerciseOptions.find(catalogue, name)).toList();
    }
    return catalogue.exercises().stream()
        .filter(e -> submissions.stream().anyMatch(s -> s.workplace().has(e)))
        .toList();
  }

  private void summary(List<Grade> grades, int students, double seconds) {
    PrintWriter print = spec.commandLine().getOut();
    Map<Verdict, Long> counts =
        grades.stream()
            .collect(
                Collectors.groupingBy(
                    Grade::verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()));
    print.println(
        Words.format("%d students, %d grades, %.0f s: ", students, grades.size(), seconds)
            + counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().words())
                .collect(Collectors.joining(", "))
            + ".");
    print.println("Summary: " + out.resolve("summary.html"));
    print.println("Table:   " + out.resolve("grades.csv"));
    print.println("JUnit:   " + out.resolve("junit"));
  }

  /// How far it is, on one line of standard error: in place on a terminal, a line a check
  /// elsewhere.
  private static final class Live implements GradingListener {
    private int all;
    private int done;

    @Override
    public void begins(int checks, int known) {
      all = checks;
      done = known;
      if (known > 0) {
        show(known + " of " + checks + " are graded already.");
      }
    }

    @Override
    public void checks(String student, String exercise) {
      if (Terminal.seesErrors()) {
        show(done + " of " + all + " graded · " + student + ": " + exercise + "…");
      }
    }

    @Override
    public void checked(Grade grade) {
      done++;
      show(
          done
              + " of "
              + all
              + " graded · "
              + grade.student()
              + ": "
              + grade.exercise()
              + " "
              + grade.verdict().words());
    }

    private static void show(String line) {
      if (Terminal.seesErrors()) {
        Terminal.replaceLine(System.err, line);
      } else {
        System.err.println(line);
      }
    }
  }
}
