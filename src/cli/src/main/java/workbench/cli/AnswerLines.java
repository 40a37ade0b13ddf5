package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import workbench.cli.text.Style;
import workbench.cli.text.Wrapped;
import workbench.report.Words;
import workbench.tutor.lab.Answer;
import workbench.tutor.lab.CellRun;
import workbench.tutor.lab.Guess;
import workbench.tutor.page.Markdown;
import workbench.tutor.page.Prediction;

/// What a run answers to the predictions that were made before it, in lines.
///
/// @param width columns that a line may have
record AnswerLines(int width) {
  /// A paragraph for each prediction of the run's cell.
  ///
  /// @param guesses what was guessed, by prediction
  List<AttributedString> of(CellRun run, Function<Prediction, Optional<Guess>> guesses) {
    List<AttributedString> lines = new ArrayList<>();
    for (int i = 0; i < run.answers().size(); i++) {
      Prediction prediction = run.cell().predictions().get(i);
      lines.addAll(of(prediction, run.answers().get(i), guesses.apply(prediction)));
    }
    return lines;
  }

  private List<AttributedString> of(Prediction p, Answer answer, Optional<Guess> guess) {
    return switch (answer) {
      case Answer.Unknown(var why) ->
          lines("? ", Style.UNSURE, "Your prediction cannot be judged by this run. " + why);
      case Answer.Choice(int index) -> choice(p, index, verdict(p, answer, guess), guess);
      case Answer.Measured(double value) -> number(p, value, verdict(p, answer, guess), guess);
    };
  }

  private static Optional<Boolean> verdict(Prediction p, Answer answer, Optional<Guess> guess) {
    return guess.map(g -> answer.confirms(g, p));
  }

  private List<AttributedString> choice(
      Prediction p, int index, Optional<Boolean> isRight, Optional<Guess> guess) {
    String right = GuessText.letter(index) + ": " + text(p, index);
    String said =
        guess
            .filter(Guess.Chosen.class::isInstance)
            .map(g -> GuessText.letter(((Guess.Chosen) g).index()))
            .orElse("");
    return verdictLines(
        isRight, "Right, it is " + right, "Not " + said + ". It is " + right, "It is " + right);
  }

  private static String text(Prediction p, int index) {
    return p.kind() instanceof Prediction.Choices(var choices)
        ? Markdown.plain(choices.get(index).text())
        : "";
  }

  private List<AttributedString> number(
      Prediction p, double value, Optional<Boolean> isRight, Optional<Guess> guess) {
    String unit = p.kind() instanceof Prediction.Quantity quantity ? quantity.unit() : "";
    String measured = GuessText.figure(value) + " " + unit;
    String off =
        guess
            .filter(Guess.Stated.class::isInstance)
            .map(g -> said(((Guess.Stated) g).number(), value))
            .orElse("");
    return verdictLines(
        isRight,
        "Right: " + measured + " were measured; " + off,
        "Measured were " + measured + "; " + off,
        "Measured were " + measured + ".");
  }

  private static String said(double number, double value) {
    String said = "you said " + GuessText.figure(number);
    if (number == value || value == 0) {
      return said + ".";
    }
    double ratio = number / value;
    return said
        + (ratio > 2.5 || ratio < 0.4
            ? ratio > 1
                ? Words.format(", %s times as much.", GuessText.figure(ratio))
                : Words.format(", %s of it.", Words.format("%.0f %%", 100 * ratio))
            : Words.format(", %.0f %% off.", 100 * Math.abs(ratio - 1)));
  }

  private List<AttributedString> verdictLines(
      Optional<Boolean> isRight, String right, String wrong, String open) {
    if (isRight.isEmpty()) {
      return lines("→ ", Style.BOLD, open);
    }
    return isRight.get() ? lines("✓ ", Style.GOOD, right) : lines("✗ ", Style.BAD, wrong);
  }

  private List<AttributedString> lines(String mark, AttributedStyle style, String text) {
    AttributedString words = new AttributedStringBuilder().append(text).toAttributedString();
    return Wrapped.after(
        Style.of(mark, style),
        new AttributedString("  "),
        Wrapped.lines(words, width - mark.length()));
  }
}
