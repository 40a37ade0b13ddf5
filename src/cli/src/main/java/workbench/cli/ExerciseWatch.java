package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.NonBlockingReader;
import workbench.tutor.exercise.CheckResult;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.ExerciseCatalogue;
import workbench.tutor.exercise.ExerciseProgress;
import workbench.tutor.exercise.Workplace;
import workbench.tutor.progress.ProgressStore;

/// Watches the learner's copy of an exercise on a terminal: checks it whenever it is saved, and
/// does what keys say. All but the checks themselves happens on the thread that calls [#run].
final class ExerciseWatch implements AutoCloseable {
  private static final long LISTEN_MILLIS = 100;
  private static final int END = -1;
  private static final int NOTHING = -2;
  private static final int WIDEST = 100;

  private final org.jline.terminal.Terminal terminal;
  private final Attributes before;
  private final Screen screen;
  private final ExerciseCatalogue catalogue;
  private final Workplace workplace;
  private final ProgressStore<ExerciseProgress> progress;
  private final BackgroundCheck check = new BackgroundCheck();
  private Exercise exercise;
  private SavedFiles saved;
  private volatile boolean interrupted;

  ExerciseWatch(
      org.jline.terminal.Terminal terminal,
      ExerciseCatalogue catalogue,
      Exercise exercise,
      Workplace workplace,
      ProgressStore<ExerciseProgress> progress)
      throws IOException {
    this.terminal = terminal;
    this.before = terminal.getAttributes();
    SystemTerminal.holdTyping(terminal);
    terminal.handle(Signal.INT, _ -> interrupted = true);
    // Whoever stopped it with Ctrl-Z has typed elsewhere meanwhile.
    terminal.handle(Signal.CONT, _ -> SystemTerminal.holdTyping(terminal));
    this.screen = new Screen(terminal);
    this.catalogue = catalogue;
    this.workplace = workplace;
    this.progress = progress;
    this.exercise = exercise;
    workplace.prepare(exercise);
    this.saved = new SavedFiles(workplace.of(exercise));
  }

  /// Watches until the learner leaves.
  ///
  /// @return how: by a key, or by Ctrl-C
  ExitCode run() throws IOException {
    begin(exercise);
    NonBlockingReader keys = terminal.reader();
    while (!interrupted) {
      check.take().ifPresent(this::report);
      if (saved.haveChanged()) {
        start();
      }
      screen.status(status());
      int typed = keys.read(LISTEN_MILLIS);
      if (typed == END) {
        return ExitCode.DONE;
      }
      if (typed != NOTHING) {
        screen.status("");
        Optional<WatchKey> key = WatchKey.of(typed);
        if (key.filter(WatchKey.QUIT::equals).isPresent()) {
          return ExitCode.DONE;
        }
        if (key.isPresent()) {
          act(key.get(), keys);
        }
      }
    }
    return ExitCode.INTERRUPTED;
  }

  private void begin(Exercise begun) throws IOException {
    exercise = begun;
    workplace.prepare(exercise);
    saved = new SavedFiles(workplace.of(exercise));
    rule(exercise.name() + ": " + exercise.title());
    if (progress.of(exercise.name()).equals(ExerciseProgress.NONE)) {
      markdown(exercise.instructions().text());
      screen.line("");
    }
    for (Path source : workplace.sources(exercise)) {
      screen.line("Edit and save:  " + source);
    }
    screen.line(WatchKey.offered());
    start();
  }

  private void start() {
    check.start(exercise, workplace.sources(exercise));
  }

  private String status() {
    return check.status().isEmpty() ? "waiting for a save… (? for keys)" : check.status();
  }

  private void report(CheckResult result) {
    rule(
        exercise.name()
            + " at "
            + LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS));
    boolean wasSolved = progress.of(exercise.name()).isSolved();
    CheckText text = new CheckText(exercise, width());
    text.lines(result, true).forEach(line -> screen.line(Terminal.shown(line)));
    keep(reached -> reached.checked(result.isPassed()));
    if (result.isPassed()) {
      if (!wasSolved) {
        screen.line("");
        markdown(exercise.reading());
      }
      screen.line("");
      text.after().forEach(line -> screen.line(Terminal.shown(line)));
      screen.line("n goes on to the next exercise.");
    }
  }

  private void keep(UnaryOperator<ExerciseProgress> change) {
    try {
      var _ = progress.change(exercise.name(), change);
    } catch (IOException e) {
      screen.line("Your progress could not be kept: " + Sentences.of(e));
    }
  }

  private void act(WatchKey key, NonBlockingReader keys) throws IOException {
    switch (key) {
      case HINT -> hint();
      case TASK -> markdown(exercise.instructions().text());
      case CHECK -> start();
      case LIST -> list();
      case NEXT -> next();
      case RESET -> reset(keys);
      case HELP -> screen.line(WatchKey.explained());
      case QUIT -> {}
    }
  }

  private void hint() {
    int hints = exercise.hints().size();
    int number = Math.min(progress.of(exercise.name()).hints() + 1, hints);
    screen.line(Terminal.bold("Hint " + number + " of " + hints));
    markdown(exercise.hints().get(number - 1));
    keep(reached -> reached.withHints(number));
  }

  private void list() {
    for (Exercise one : catalogue.exercises()) {
      String mark = progress.of(one.name()).isSolved() ? "✓" : one.equals(exercise) ? "▸" : " ";
      screen.line("%s %2d  %-14s %s".formatted(mark, one.number(), one.name(), one.title()));
    }
  }

  private void next() throws IOException {
    List<Exercise> all = new ArrayList<>(catalogue.exercises());
    int here = all.indexOf(exercise);
    List<Exercise> round = new ArrayList<>(all.subList(here + 1, all.size()));
    round.addAll(all.subList(0, here));
    Optional<Exercise> next =
        round.stream().filter(one -> !progress.of(one.name()).isSolved()).findFirst();
    if (next.isEmpty()) {
      screen.line("All others are solved.");
    } else {
      check.cancel();
      begin(next.get());
    }
  }

  private void reset(NonBlockingReader keys) throws IOException {
    screen.line(
        "Put the starter of '" + exercise.name() + "' back? What you have stays beside it. y/n");
    int typed = NOTHING;
    while (typed == NOTHING && !interrupted) {
      typed = keys.read(LISTEN_MILLIS);
    }
    if (typed != 'y' && typed != 'Y') {
      screen.line("Nothing was changed.");
      return;
    }
    check.cancel();
    for (Path backup : workplace.reset(exercise)) {
      screen.line("What you had is in " + backup);
    }
  }

  private void rule(String title) {
    screen.line("");
    String line = "━━ " + title + " ";
    screen.line(Terminal.bold(line + "━".repeat(Math.max(0, width() - line.length()))));
  }

  private void markdown(String text) {
    StringWriter lines = new StringWriter();
    MarkdownText.print(text, new PrintWriter(lines));
    lines.toString().lines().forEach(screen::line);
  }

  private int width() {
    return Math.clamp(terminal.getSize().getColumns() - 1, 20, WIDEST);
  }

  @Override
  public void close() {
    screen.status("");
    check.close();
    terminal.setAttributes(before);
  }
}
