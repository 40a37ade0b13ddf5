package workbench.tutor.grade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import workbench.tutor.exercise.CheckListener;
import workbench.tutor.exercise.CheckResult;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCheck;
import workbench.tutor.exercise.Limits;

/// Checks the submissions of a class, several at once, each in a JVM of its own.
public final class Grading {
  private static final String KEPT = "results";

  private final List<Submission> submissions;
  private final List<Exercise> exercises;
  private final GradeStore store;
  private final int jobs;
  private final Limits limits = Limits.forThisMachine();
  private final Set<ExerciseCheck> underWay = ConcurrentHashMap.newKeySet();
  private volatile boolean cancelled;

  /// @param out where grades are kept from one time to the next
  /// @param jobs how many checks run at once
  public Grading(List<Submission> submissions, List<Exercise> exercises, Path out, int jobs) {
    this.submissions = List.copyOf(submissions);
    this.exercises = List.copyOf(exercises);
    this.store = new GradeStore(out.resolve(KEPT));
    this.jobs = jobs;
  }

  /// One check to be made.
  private record Job(Submission submission, Exercise exercise, String content) {}

  /// Grades all that is not graded yet, or has changed since.
  ///
  /// @return all grades, by student and exercise in their orders; after [#cancel] those that are
  ///   known
  /// @throws IOException if a submission cannot be read, or a grade not be kept
  public List<Grade> run(GradingListener listener) throws IOException, InterruptedException {
    List<Job> jobsLeft = new ArrayList<>();
    int all = 0;
    for (Submission submission : submissions) {
      for (Exercise exercise : exercises) {
        if (submission.has(exercise)) {
          all++;
          String content = submission.contentOf(exercise);
          if (known(submission, exercise, content).isEmpty()) {
            jobsLeft.add(new Job(submission, exercise, content));
          }
        }
      }
    }
    GradingListener told = oneAtATime(listener);
    told.begins(all, all - jobsLeft.size());
    check(jobsLeft, told);
    return grades();
  }

  private Optional<Grade> known(Submission submission, Exercise exercise, String content) {
    return store
        .find(submission.student(), exercise.name())
        .filter(grade -> grade.isFinal() && grade.content().equals(content));
  }

  private void check(List<Job> jobsLeft, GradingListener listener)
      throws IOException, InterruptedException {
    try (ExecutorService pool =
        Executors.newFixedThreadPool(
            jobs, Thread.ofPlatform().daemon().name("grade-", 1).factory())) {
      List<Future<?>> checks = new ArrayList<>();
      for (Job job : jobsLeft) {
        checks.add(
            pool.submit(() -> {
              check(job, listener);
              return null;
            }));
      }
      for (Future<?> check : checks) {
        check.get();
      }
    } catch (ExecutionException e) {
      cancel();
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void check(Job job, GradingListener listener) throws IOException {
    if (cancelled) {
      return;
    }
    String student = job.submission.student();
    listener.checks(student, job.exercise.name());
    ExerciseCheck check =
        new ExerciseCheck(job.exercise, job.submission.workplace().sources(job.exercise), limits);
    underWay.add(check);
    if (cancelled) {
      check.cancel();
    }
    long begun = System.nanoTime();
    CheckResult result = check.run(CheckListener.NONE);
    double seconds = (System.nanoTime() - begun) / 1e9;
    underWay.remove(check);
    if (result instanceof CheckResult.Cancelled) {
      return;
    }
    Grade grade = Grade.of(job.submission, job.exercise.name(), job.content, result, seconds);
    store.keep(grade);
    listener.checked(grade);
  }

  private List<Grade> grades() throws IOException {
    List<Grade> grades = new ArrayList<>();
    for (Submission submission : submissions) {
      for (Exercise exercise : exercises) {
        if (!submission.has(exercise)) {
          grades.add(Grade.missing(submission.student(), exercise.name()));
        } else {
          store.find(submission.student(), exercise.name()).ifPresent(grades::add);
        }
      }
    }
    return grades;
  }

  /// Ends the checks that are under way and begins no other. What is graded stays. Safe on any
  /// thread.
  public void cancel() {
    cancelled = true;
    underWay.forEach(ExerciseCheck::cancel);
  }

  private static GradingListener oneAtATime(GradingListener listener) {
    return new GradingListener() {
      @Override
      public synchronized void begins(int all, int known) {
        listener.begins(all, known);
      }

      @Override
      public synchronized void checks(String student, String exercise) {
        listener.checks(student, exercise);
      }

      @Override
      public synchronized void checked(Grade grade) {
        listener.checked(grade);
      }
    };
  }
}
