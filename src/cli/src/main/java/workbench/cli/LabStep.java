package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import workbench.report.chart.ChartKind;
import workbench.tutor.page.Block;
import workbench.tutor.page.Page;

/// One block of a page in the order in which it is read.
///
/// @param cell the number of the last cell before it; 0 before the first
/// @param why the place of the explanation that it is part of, from 0 among all steps; -1 if it is
///   part of none
record LabStep(Block block, int cell, int why) {
  private static final int NO_WHY = -1;

  /// All of a page; what is inside an explanation comes after it.
  static List<LabStep> of(Page page) {
    List<LabStep> steps = new ArrayList<>();
    add(page.blocks(), NO_WHY, steps);
    return List.copyOf(steps);
  }

  private static void add(List<Block> blocks, int why, List<LabStep> steps) {
    for (Block block : blocks) {
      steps.add(new LabStep(block, cellBefore(steps), why));
      if (block instanceof Block.Why explanation) {
        add(explanation.blocks(), steps.size() - 1, steps);
      }
    }
  }

  private static int cellBefore(List<LabStep> steps) {
    if (steps.isEmpty()) {
      return 0;
    }
    LabStep last = steps.getLast();
    return last.block() instanceof Block.Code(var cell) ? cell.number() : last.cell();
  }

  boolean isExplanation() {
    return why != NO_WHY;
  }

  /// The charts that a page points to after a cell, before the next one.
  static Set<ChartKind> charts(List<LabStep> steps, int cell) {
    Set<ChartKind> charts = new LinkedHashSet<>();
    for (LabStep step : steps) {
      if (step.cell() == cell && step.block() instanceof Block.Look look) {
        look.chart().ifPresent(charts::add);
      }
    }
    return charts;
  }
}
