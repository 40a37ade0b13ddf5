package workbench.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import workbench.cli.text.Style;
import workbench.report.Words;
import workbench.tutor.lab.CellRun;
import workbench.tutor.lab.Lab;
import workbench.tutor.page.FrontMatter;
import workbench.tutor.page.PageCell;

/// How a lab begins: what it is, and where it was left.
final class LabArrival {
  private final Screen screen;
  private final LabPrompt prompt;
  private final LabCells cells;
  private final LabNotes notes;

  LabArrival(Screen screen, LabPrompt prompt, LabCells cells, LabNotes notes) {
    this.screen = screen;
    this.prompt = prompt;
    this.cells = cells;
    this.notes = notes;
  }

  /// @param labs how many there are
  void greet(Lab lab, FrontMatter front, int labs) {
    String concepts = String.join(", ", front.concepts().stream().map(Enum::name).toList());
    String about =
        Words.format(
            "Lab %d of %d · about %d minutes · %s", lab.number(), labs, front.minutes(), concepts);
    prompt.show(List.of(Style.of(about, Style.FAINT)));
  }

  /// The step to begin at: the first, or where the lab was left, as the learner likes.
  int place(List<LabStep> steps, List<PageCell> all) {
    LabReturn back = new LabReturn(steps, all, notes.progress());
    if (!back.isUnderWay()) {
      return 0;
    }
    screen.line(back.sentence());
    Wish wish = prompt.wish(EnumSet.of(Wish.GO_ON, Wish.START, Wish.LEAVE));
    if (wish == Wish.START) {
      return 0;
    }
    back.before().forEach(this::again);
    screen.line("");
    return back.at();
  }

  private void again(PageCell cell) {
    long start = System.nanoTime();
    Optional<CellRun> run = cells.runQuietly(cell, cell.source());
    run.ifPresent(notes::ran);
    String how = run.filter(CellRun::isAsTold).isPresent() ? "" : ", not to its end";
    String took = Words.time((System.nanoTime() - start) / 1e6);
    screen.line(Terminal.faint(Words.format("cell %d again: %s%s", cell.number(), took, how)));
  }
}
