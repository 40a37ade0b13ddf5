package workbench.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbench.report.Words;
import workbench.tutor.lab.Guess;
import workbench.tutor.page.Prediction;

/// Guesses as a learner types them, and as they are kept: the index of a choice, or a number.
final class GuessText {
  private static final Pattern NUMBER =
      Pattern.compile("(?<number>[+-]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+))\\s*(?:[\\p{L}%].*)?");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2},\\d{3}.*");

  private GuessText() {}

  /// `a` for the first choice.
  static String letter(int index) {
    return String.valueOf((char) ('a' + index));
  }

  /// What was typed as a guess; empty if it is none.
  static Optional<Guess> typed(String text, Prediction.Kind kind) {
    String answer = text.strip().toLowerCase(Locale.ROOT);
    return switch (kind) {
      case Prediction.Choices(var choices) -> {
        int index = answer.length() == 1 ? answer.charAt(0) - 'a' : -1;
        yield index >= 0 && index < choices.size()
            ? Optional.of(new Guess.Chosen(index))
            : Optional.empty();
      }
      case Prediction.Quantity _ -> number(answer);
    };
  }

  /// With a decimal point or comma; a unit after it is passed over.
  private static Optional<Guess> number(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches() || THOUSANDS.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Guess.Stated(Double.parseDouble(matcher.group("number").replace(',', '.'))));
  }

  /// What may be typed, in a sentence.
  static String expected(Prediction.Kind kind) {
    return switch (kind) {
      case Prediction.Choices(var choices) ->
          "One letter from a to " + letter(choices.size() - 1) + ", or only Enter for no guess.";
      case Prediction.Quantity quantity ->
          "A number of "
              + quantity.unit()
              + ", as in 12 or 1.5 (1000, not 1,000), or only Enter for no guess.";
    };
  }

  /// As it is kept.
  static String kept(Guess guess) {
    return switch (guess) {
      case Guess.Chosen(int index) -> String.valueOf(index);
      case Guess.Stated(double number) -> String.valueOf(number);
    };
  }

  /// A guess that was kept; empty if it does not fit the question any more.
  static Optional<Guess> read(String kept, Prediction.Kind kind) {
    try {
      return switch (kind) {
        case Prediction.Choices(var choices) -> {
          int index = Integer.parseInt(kept);
          yield index >= 0 && index < choices.size()
              ? Optional.of(new Guess.Chosen(index))
              : Optional.empty();
        }
        case Prediction.Quantity _ -> Optional.of(new Guess.Stated(Double.parseDouble(kept)));
      };
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// A figure of about three digits: `0.25`, `2.1`, `38`, `1,200`.
  static String figure(double value) {
    double size = Math.abs(value);
    if (value == Math.rint(value) || size >= 100) {
      return Words.format("%,.0f", value);
    }
    String text = Words.format(size >= 10 ? "%.1f" : "%.2f", value);
    return size >= 0.01 ? text.replaceAll("\\.?0+$", "") : Words.format("%.3g", value);
  }
}
