package workbench.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import workbench.report.chart.ChartKind;
import workbench.tutor.lab.CellRun;
import workbench.tutor.page.PageCell;

/// Runs the cells of a lab, as the page has them or as the learner changes them, and shows what
/// comes of it.
final class LabPractice {
  private final List<LabStep> steps;
  private final Screen screen;
  private final LabCells cells;
  private final LabPrompt prompt;
  private final LabNotes notes;
  private final CellView view;
  private final Set<Integer> ownRuns = new HashSet<>();

  LabPractice(
      List<LabStep> steps, Screen screen, LabCells cells, LabPrompt prompt, LabNotes notes) {
    this.steps = steps;
    this.screen = screen;
    this.cells = cells;
    this.prompt = prompt;
    this.notes = notes;
    this.view = new CellView(screen::line, "It goes on beside the next cell.");
  }

  /// Whether the page's own code of the cell was run, in whatever way it ended.
  boolean hasRunOwn(PageCell cell) {
    return ownRuns.contains(cell.number());
  }

  /// Runs the page's own code. What the page says of it comes further down.
  ///
  /// @return whether it ended as it should
  boolean run(PageCell cell) {
    return run(cell, cell.source());
  }

  /// Runs again what was run last of this cell, and shows all that belongs to it.
  void again(PageCell cell) {
    String source = notes.run(cell.number()).map(CellRun::source).orElse(cell.source());
    if (run(cell, source)) {
      afterwards(cell);
    }
  }

  /// Has the learner change the cell, and runs that.
  void edit(PageCell cell) {
    Optional<String> source = prompt.edited(notes.version(cell));
    if (source.isPresent()) {
      notes.edited(cell, source.get());
      if (run(cell, source.get())) {
        afterwards(cell);
      }
    }
  }

  private boolean run(PageCell cell, String source) {
    Optional<CellRun> run = cells.run(cell, source);
    run.ifPresent(r -> {
      notes.ran(r);
      show(r);
    });
    return run.filter(CellRun::isAsTold).isPresent();
  }

  private void show(CellRun run) {
    LabLines lines = new LabLines(prompt.width());
    view.show(run.result(), run.source());
    screen.line("");
    if (run.source().equals(run.cell().source())) {
      ownRuns.add(run.cell().number());
      prompt.show(new AnswerLines(lines.width()).of(run, notes::guess));
    }
    if (run.isAsTold() && LabStep.charts(steps, run.cell().number()).isEmpty()) {
      prompt.show(lines.charts(run, Set.of()));
    }
  }

  /// What the page shows of a cell further down, after another run of it.
  private void afterwards(PageCell cell) {
    LabLines lines = new LabLines(prompt.width());
    Set<ChartKind> wanted = LabStep.charts(steps, cell.number());
    CellRun run = notes.run(cell.number()).orElseThrow();
    if (!wanted.isEmpty()) {
      prompt.show(lines.charts(run, wanted));
    }
    if (!cell.checks().isEmpty()) {
      screen.line("What the page claims, with this code:");
      prompt.show(lines.claims(cell.checks(), run.proofs()));
    }
  }
}
