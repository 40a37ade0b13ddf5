package workbench.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import workbench.cli.text.Style;
import workbench.tutor.lab.CellRun;
import workbench.tutor.page.Block;

/// Shows the blocks of a page. An explanation stays hidden until the cell before it has run, or
/// until the learner asks for it.
final class LabReading {
  private static final int NOTHING = -1;

  private final List<LabStep> steps;
  private final LabPrompt prompt;
  private final LabNotes notes;
  private final Set<Integer> revealed = new HashSet<>();
  private int hidden = NOTHING;

  LabReading(List<LabStep> steps, LabPrompt prompt, LabNotes notes) {
    this.steps = steps;
    this.prompt = prompt;
    this.notes = notes;
  }

  /// Whether a step is part of an explanation that is hidden.
  boolean isHidden(int at) {
    return steps.get(at).isExplanation() && !isOpen(steps.get(at).why());
  }

  private boolean isOpen(int why) {
    int cell = steps.get(why).cell();
    return cell == 0 || notes.run(cell).isPresent() || revealed.contains(why);
  }

  /// Shows a step's block, with what the last run says of it.
  void show(int at) {
    LabStep step = steps.get(at);
    LabLines lines = new LabLines(prompt.width());
    Optional<CellRun> run = notes.run(step.cell()).filter(CellRun::isAsTold);
    switch (step.block()) {
      case Block.Look look -> {
        look.chart().ifPresent(kind -> run.ifPresent(r -> prompt.show(lines.chart(r, kind))));
        prompt.show(lines.of(look));
      }
      case Block.Claims(_, var checks) ->
          prompt.show(lines.claims(checks, run.map(CellRun::proofs).orElse(List.of())));
      case Block.Why(var title, _) -> prompt.show(List.of(why(title, at)));
      case Block.Prose _, Block.Code _, Block.Question _, Block.Try _, Block.Beside _ ->
          prompt.show(lines.of(step.block()));
    }
  }

  private AttributedString why(String title, int at) {
    hidden = isOpen(at) ? NOTHING : at;
    AttributedStringBuilder line = new AttributedStringBuilder().append(title, Style.BOLD);
    if (hidden == at) {
      String cell = " (hidden: cell " + steps.get(at).cell() + " was not run; w shows it)";
      line.append(cell, Style.FAINT);
    }
    return line.toAttributedString();
  }

  /// Whether the last explanation is hidden.
  boolean isAnythingHidden() {
    return hidden != NOTHING;
  }

  /// Opens the last explanation; answers its place.
  int reveal() {
    int why = hidden;
    revealed.add(why);
    hidden = NOTHING;
    return why;
  }
}
