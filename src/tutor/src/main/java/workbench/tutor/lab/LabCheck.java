package workbench.tutor.lab;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import workbench.shell.Diagnostic;
import workbench.shell.Outcome;
import workbench.tutor.page.Page;
import workbench.tutor.page.PageCell;
import workbench.tutor.page.Prediction;
import workbench.tutor.page.Problem;
import workbench.tutor.page.ReadPage;

/// Runs all cells of a page, without questions, and tells what does not come out as the page says.
///
/// What a page claims must show on every machine; but a machine that is busy with something else at
/// the wrong moment is no fault of the page's. So a page whose claims fail is run again, from a new
/// lab JVM, up to [#MOST_TRIES] times. One that fails otherwise is not.
public final class LabCheck {
  static final int MOST_TRIES = 3;

  private final Lab lab;
  private final Consumer<CellRun> live;

  /// @param live told each cell that has run, on the calling thread
  public LabCheck(Lab lab, Consumer<CellRun> live) {
    this.lab = lab;
    this.live = live;
  }

  /// Runs the lab in a session of its own.
  ///
  /// @throws workbench.shell.LabFailure if the lab JVM does not come up
  public CheckedLab run() {
    return switch (lab.read()) {
      case ReadPage.Broken(var problems) -> new CheckedLab(lab, 0, 0, Duration.ZERO, problems);
      case ReadPage.Good(Page page) -> {
        try (LabSession session =
            LabSession.open(page.front().preview(), false, new CellListener() {})) {
          yield run(page, session);
        }
      }
    };
  }

  /// Runs the lab in a session that has not run anything.
  CheckedLab run(Page page, LabSession session) {
    long start = System.nanoTime();
    int tries = 0;
    Attempt attempt;
    do {
      if (tries > 0) {
        session.restart();
      }
      tries++;
      attempt = new Attempt(page.file());
      for (PageCell cell : page.cells()) {
        CellRun run = session.run(cell, cell.source());
        live.accept(run);
        attempt.add(run);
      }
    } while (attempt.mayBeChance() && tries < MOST_TRIES);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new CheckedLab(lab, attempt.claims, tries, took, attempt.problems);
  }

  private static final class Attempt {
    private final Path file;
    private final List<Problem> problems = new ArrayList<>();
    private boolean isBroken;
    private int claims;

    Attempt(Path file) {
      this.file = file;
    }

    boolean mayBeChance() {
      return !problems.isEmpty() && !isBroken;
    }

    void add(CellRun run) {
      if (!run.isAsTold()) {
        isBroken = true;
        fault(run);
      }
      for (int i = 0; i < run.answers().size(); i++) {
        Prediction prediction = run.cell().predictions().get(i);
        if (run.answers().get(i) instanceof Answer.Unknown(String why)) {
          problem(prediction.line(), "this prediction has no answer. " + why);
        }
      }
      for (Proof proof : run.proofs()) {
        switch (proof.state()) {
          case HOLDS -> claims++;
          case FAILS ->
              problem(proof.check().line(), "this does not hold: " + proof.check().sentence());
          case UNKNOWN -> problem(proof.check().line(), "this is not known. " + proof.why());
        }
      }
    }

    private void fault(CellRun run) {
      PageCell cell = run.cell();
      switch (run.result().last()) {
        case Outcome.Rejected(var diagnostics) ->
            diagnostics.stream()
                .filter(Diagnostic::error)
                .forEach(d ->
                    problem(
                        cell.line() + lineIn(run.source(), d.from()),
                        "this cell does not compile: " + oneLine(d.message())));
        case Outcome.Threw(var thrown) ->
            problem(cell.line(), "this cell threw " + thrown.type() + ": " + thrown.message());
        case Outcome.Stopped _ ->
            problem(
                cell.line(), "this cell took more than " + LabSession.LIMIT.toSeconds() + " s.");
        case Outcome.LabDied died -> problem(cell.line(), died.death().sentence());
        case Outcome.Value _, Outcome.Done _, Outcome.Declared _ ->
            problem(cell.line(), "this cell did not throw " + cell.exception().orElseThrow() + ".");
      }
    }

    private void problem(int line, String sentence) {
      problems.add(new Problem(file, line, sentence));
    }

    private static int lineIn(String source, int at) {
      return (int)
          source.substring(0, Math.min(at, source.length())).chars().filter(c -> c == '\n').count();
    }

    private static String oneLine(String message) {
      return String.join(" ", message.lines().map(String::strip).toList());
    }
  }
}
