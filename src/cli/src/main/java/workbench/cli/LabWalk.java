package workbench.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal.Signal;
import workbench.report.Words;
import workbench.tutor.lab.Guess;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.lab.ProgressFile;
import workbench.tutor.page.Block;
import workbench.tutor.page.Page;
import workbench.tutor.page.PageCell;
import workbench.tutor.page.Prediction;

/// A lab on a terminal: the page from top to bottom, with a prompt wherever there is something to
/// do. The lab JVM starts while the learner reads.
final class LabWalk implements AutoCloseable {
  private final LabCatalogue catalogue;
  private final Lab lab;
  private final Page page;
  private final List<LabStep> steps;
  private final Screen screen;
  private final LabCells cells;
  private final LabPrompt prompt;
  private final LabNotes notes;
  private final LabPractice practice;
  private final LabReading reading;

  LabWalk(
      org.jline.terminal.Terminal terminal,
      LabCatalogue catalogue,
      Lab lab,
      Page page,
      ProgressFile progress) {
    this.catalogue = catalogue;
    this.lab = lab;
    this.page = page;
    this.steps = LabStep.of(page);
    this.screen = new Screen(terminal);
    this.cells = new LabCells(screen, page.front().preview());
    this.prompt = new LabPrompt(terminal, screen, cells.session());
    this.notes = new LabNotes(lab, progress, screen);
    this.practice = new LabPractice(steps, screen, cells, prompt, notes);
    this.reading = new LabReading(steps, prompt, notes);
    terminal.handle(Signal.INT, _ -> cells.stop());
    SystemTerminal.holdTyping(terminal);
  }

  /// Goes through the page until its end, or until the learner leaves.
  ///
  /// @throws workbench.shell.LabFailure if there is no lab JVM
  void run() {
    try {
      LabArrival arrival = new LabArrival(screen, prompt, cells, notes);
      arrival.greet(lab, page.front(), catalogue.labs().size());
      for (int at = arrival.place(steps, page.cells()); at < steps.size(); ) {
        at = take(at);
      }
      end();
    } catch (LabPrompt.Left e) {
      screen.line(Terminal.faint("`workbench lab " + lab.number() + "` takes it up again here."));
    }
  }

  /// Shows or does one step.
  ///
  /// @return the next one
  private int take(int at) {
    LabStep step = steps.get(at);
    if (reading.isHidden(at)) {
      return at + 1;
    }
    return switch (step.block()) {
      case Block.Code(var cell) -> cell(cell, at);
      case Block.Question(var prediction) -> question(prediction, at);
      case Block.Try _ -> {
        reading.show(at);
        yield pause(step.cell(), at);
      }
      case Block.Prose _, Block.Beside _, Block.Look _, Block.Why _, Block.Claims _ -> {
        reading.show(at);
        yield at + 1;
      }
    };
  }

  private int question(Prediction prediction, int at) {
    reading.show(at);
    while (true) {
      String typed = prompt.line(Terminal.bold("your guess") + " (Enter: none) › ").strip();
      if (typed.isEmpty()) {
        return at + 1;
      }
      Optional<Guess> guess = GuessText.typed(typed, prediction.kind());
      if (guess.isPresent()) {
        notes.guessed(prediction, guess.get());
        return at + 1;
      }
      if (Wish.typed(typed, EnumSet.of(Wish.LEAVE)).isPresent()) {
        throw new LabPrompt.Left();
      }
      screen.line(GuessText.expected(prediction.kind()));
    }
  }

  private int cell(PageCell cell, int at) {
    LabLines lines = new LabLines(prompt.width());
    prompt.show(lines.cell(cell, cell.source(), cells.highlights(cell.source())));
    if (!notes.version(cell).equals(cell.source())) {
      screen.line(Terminal.faint("e takes up the version that you have made of it."));
    }
    while (true) {
      switch (wish(wishes(cell))) {
        case RUN -> {
          if (practice.run(cell)) {
            return at + 1;
          }
        }
        case AGAIN -> practice.again(cell);
        case EDIT -> practice.edit(cell);
        case BACK -> {
          return before(at);
        }
        case REVEAL -> {
          return reading.reveal();
        }
        case GO_ON, SKIP, START, LEAVE, HELP -> {
          return at + 1;
        }
      }
    }
  }

  private EnumSet<Wish> wishes(PageCell cell) {
    EnumSet<Wish> wishes = EnumSet.of(Wish.EDIT, Wish.BACK, Wish.LEAVE);
    wishes.addAll(
        practice.hasRunOwn(cell) ? EnumSet.of(Wish.GO_ON) : EnumSet.of(Wish.RUN, Wish.SKIP));
    if (notes.run(cell.number()).isPresent()) {
      wishes.add(Wish.AGAIN);
    }
    return wishes;
  }

  /// A prompt at which the learner can try variations of the last cell.
  private int pause(int number, int at) {
    EnumSet<Wish> wishes = EnumSet.of(Wish.GO_ON, Wish.LEAVE);
    if (number == 0) {
      return wish(wishes) == Wish.REVEAL ? reading.reveal() : at + 1;
    }
    PageCell cell = page.cells().get(number - 1);
    wishes.addAll(EnumSet.of(Wish.EDIT, Wish.AGAIN, Wish.BACK));
    while (true) {
      switch (wish(wishes)) {
        case EDIT -> practice.edit(cell);
        case AGAIN -> practice.again(cell);
        case BACK -> {
          return code(number);
        }
        case REVEAL -> {
          return reading.reveal();
        }
        case GO_ON, RUN, SKIP, START, LEAVE, HELP -> {
          return at + 1;
        }
      }
    }
  }

  private Wish wish(EnumSet<Wish> wishes) {
    EnumSet<Wish> all = EnumSet.copyOf(wishes);
    if (reading.isAnythingHidden()) {
      all.add(Wish.REVEAL);
    }
    return prompt.wish(all);
  }

  private int before(int at) {
    int number = steps.get(at).cell();
    if (number == 0) {
      screen.line("This is the first cell.");
      return at;
    }
    return code(number);
  }

  private int code(int number) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).block() instanceof Block.Code(var cell) && cell.number() == number) {
        return i;
      }
    }
    return 0;
  }

  private void end() {
    notes.finished();
    int predictions = page.cells().stream().mapToInt(cell -> cell.predictions().size()).sum();
    String right =
        predictions == 0
            ? ""
            : Words.format(" You predicted %d of %d right.", notes.progress().right(), predictions);
    String next =
        lab.number() < catalogue.labs().size()
            ? " Next: workbench lab " + (lab.number() + 1)
            : " That was the last one.";
    screen.line(Terminal.bold("That was lab " + lab.number() + ".") + right + next);
  }

  /// Ends the lab JVM.
  @Override
  public void close() {
    cells.close();
  }
}
