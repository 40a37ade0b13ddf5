package workbench.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jline.utils.AttributedString;
import workbench.probe.agent.OutputKind;
import workbench.probe.event.Event;
import workbench.report.chart.ChartKind;
import workbench.tutor.lab.CellListener;
import workbench.tutor.lab.CellRun;
import workbench.tutor.lab.LabSession;
import workbench.tutor.lab.Proof;
import workbench.tutor.page.Block;
import workbench.tutor.page.Page;
import workbench.tutor.page.PageCell;

/// A whole page with what its cells do, from top to bottom and without a question. Ctrl-C ends the
/// process, and the lab JVM with it.
final class PipedLab {
  private static final int WIDTH = 100;

  private final Page page;
  private final PrintWriter out;
  private final List<LabStep> steps;
  private final LabLines lines = new LabLines(WIDTH);
  private final Map<Integer, CellRun> runs = new HashMap<>();

  PipedLab(Page page, PrintWriter out) {
    this.page = page;
    this.out = out;
    this.steps = LabStep.of(page);
  }

  /// @throws workbench.shell.LabFailure if there is no lab JVM
  ExitCode run() {
    try (LabSession session = LabSession.open(page.front().preview(), false, new Printed())) {
      for (LabStep step : steps) {
        show(step);
        if (step.block() instanceof Block.Code(var cell)) {
          run(session, cell);
        }
      }
    }
    return runs.values().stream().allMatch(PipedLab::isGood) ? ExitCode.DONE : ExitCode.CELL_FAILED;
  }

  private static boolean isGood(CellRun run) {
    return run.isAsTold()
        && run.proofs().stream().noneMatch(proof -> proof.state() == Proof.State.FAILS);
  }

  private final class Printed implements CellListener {
    @Override
    public void printed(int cell, OutputKind stream, String text) {
      EvalCommand.print(text, out);
    }

    @Override
    public void shown(int cell, Event.ImageShown image) {
      EvalCommand.print(LabCells.picture(image) + "\n", out);
    }
  }

  private void show(LabStep step) {
    Optional<CellRun> run = Optional.ofNullable(runs.get(step.cell()));
    switch (step.block()) {
      case Block.Look look -> {
        look.chart().ifPresent(kind -> run.ifPresent(r -> print(lines.chart(r, kind))));
        print(lines.of(look));
      }
      case Block.Claims(_, var checks) ->
          print(lines.claims(checks, run.map(CellRun::proofs).orElse(List.of())));
      case Block other -> print(lines.of(other));
    }
  }

  private void run(LabSession session, PageCell cell) {
    CellRun run = session.run(cell, cell.source());
    runs.put(cell.number(), run);
    new CellView(out::println, "").show(run.result(), cell.source());
    out.println();
    print(new AnswerLines(WIDTH).of(run, _ -> Optional.empty()));
    Set<ChartKind> wanted = LabStep.charts(steps, cell.number());
    if (wanted.isEmpty()) {
      print(lines.charts(run, wanted));
    }
  }

  private void print(List<AttributedString> text) {
    if (!text.isEmpty()) {
      text.forEach(line -> out.println(Terminal.shown(line)));
      out.println();
    }
  }
}
