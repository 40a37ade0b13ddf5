package workbench.cli;

import java.util.Collections;
import java.util.List;
import org.commonmark.node.Heading;
import workbench.tutor.lab.LabProgress;
import workbench.tutor.page.Block;
import workbench.tutor.page.PageCell;

/// Where a lab was left, and what is needed to take it up there: the cells before are run again,
/// since what they declared went with their lab JVM.
final class LabReturn {
  private final List<LabStep> steps;
  private final List<PageCell> cells;
  private final LabProgress progress;

  LabReturn(List<LabStep> steps, List<PageCell> cells, LabProgress progress) {
    this.steps = steps;
    this.cells = cells;
    this.progress = progress;
  }

  /// Whether there is anything to be taken up.
  boolean isUnderWay() {
    return !progress.isFinished() && last() > 0;
  }

  /// The last cell that was run; 0 if none was.
  private int last() {
    int last = progress.cellsRun().isEmpty() ? 0 : Collections.max(progress.cellsRun());
    return Math.min(last, cells.size());
  }

  String sentence() {
    String where = last() == cells.size() ? "behind the last cell" : "at cell " + (last() + 1);
    String again = before().size() == 1 ? "The cell before is" : "The cells before are";
    return "You were " + where + ". " + again + " run again if you go on.";
  }

  /// The cells that were run, in order.
  List<PageCell> before() {
    return cells.stream().filter(c -> progress.cellsRun().contains(c.number())).toList();
  }

  /// The step to go on at: the last heading before the next cell, or else what follows the cell
  /// before.
  int at() {
    int at = 0;
    for (int i = 0; i < steps.size(); i++) {
      boolean isLast =
          steps.get(i).block() instanceof Block.Code(var cell) && cell.number() == last();
      boolean isHeading =
          steps.get(i).cell() == last()
              && last() < cells.size()
              && steps.get(i).block() instanceof Block.Prose(Heading _);
      if (isLast) {
        at = i + 1;
      } else if (isHeading) {
        at = i;
      }
    }
    return at;
  }
}
