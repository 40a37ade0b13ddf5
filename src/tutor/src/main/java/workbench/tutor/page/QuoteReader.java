package workbench.tutor.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import workbench.report.chart.ChartKind;

/// Reads quotes that begin with a word in bold.
///
/// - **Predict.** and a question; then a list of choices, each with its condition in code at its
///   end; or a last paragraph `In seconds, give or take 20 %:` with an expression in code.
/// - **Look** and what to see; if a chart is meant, its id in code comes first: `threads`, `cores`,
///   `ui-lag`, `timeline`, `items`.
/// - **Try** and something to do.
///
/// Any other quote is prose.
final class QuoteReader {
  private static final Pattern NUMBER =
      Pattern.compile(
          "In (?<unit>.+?)(?:, give or take (?<percent>\\d+) %)?:?\\s*", Pattern.DOTALL);

  private final BiConsumer<Integer, String> problem;

  /// @param problem told each, with its line
  QuoteReader(BiConsumer<Integer, String> problem) {
    this.problem = problem;
  }

  /// @param number of the prediction, should it be one
  Block read(BlockQuote quote, int number) {
    return switch (lead(quote)) {
      case "predict" -> prediction(quote, number);
      case "look" -> new Block.Look(chart(quote), Markdown.children(quote));
      case "try" -> new Block.Try(Markdown.children(quote));
      default -> new Block.Prose(quote);
    };
  }

  /// The bold word, in lower case and without its full stop.
  private static String lead(BlockQuote quote) {
    return quote.getFirstChild() instanceof Paragraph p
            && p.getFirstChild() instanceof StrongEmphasis bold
        ? Markdown.plain(bold).replace(".", "").toLowerCase(Locale.ROOT)
        : "";
  }

  private static Optional<ChartKind> chart(BlockQuote quote) {
    for (Node node = quote.getFirstChild().getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Code code) {
        return Arrays.stream(ChartKind.values())
            .filter(kind -> kind.id().equals(code.getLiteral()))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private Block prediction(BlockQuote quote, int number) {
    int line = Markdown.line(quote);
    List<Node> question = new ArrayList<>(Markdown.children(quote));
    Node last = question.removeLast();
    Prediction.@Nullable Kind kind =
        switch (last) {
          case BulletList list -> choices(list);
          case Paragraph p when !question.isEmpty() -> quantity(p);
          default -> null;
        };
    if (kind == null) {
      problem.accept(
          line,
          "a prediction ends in a list of choices, or in a paragraph"
              + " \"In seconds, give or take 20 %:\" with the answer in code.");
      return new Block.Prose(quote);
    }
    return new Block.Question(new Prediction(number, question, kind, line));
  }

  private Prediction.Choices choices(BulletList list) {
    List<Prediction.Choice> choices = new ArrayList<>();
    for (Node item : Markdown.children(list)) {
      int line = Markdown.line(item);
      Node paragraph = item.getFirstChild();
      @Nullable String condition = paragraph == null ? null : takeCode(paragraph);
      if (condition == null) {
        problem.accept(line, "this choice has no condition in code at its end.");
      } else {
        choices.add(new Prediction.Choice(paragraph, condition, line));
      }
    }
    if (choices.size() == 1) {
      problem.accept(Markdown.line(list), "one choice is none: give two or more.");
    }
    return new Prediction.Choices(choices);
  }

  private Prediction.@Nullable Quantity quantity(Paragraph paragraph) {
    @Nullable String expression = takeCode(paragraph);
    Matcher matcher = NUMBER.matcher(Markdown.plain(paragraph));
    if (expression == null || !matcher.matches()) {
      return null;
    }
    @Nullable String percent = matcher.group("percent");
    return new Prediction.Quantity(
        matcher.group("unit"),
        expression,
        percent == null ? 0 : Integer.parseInt(percent) / 100.0,
        Markdown.line(paragraph));
  }

  /// Takes the code at the end of a paragraph out of it.
  private static @Nullable String takeCode(Node paragraph) {
    if (!(paragraph.getLastChild() instanceof Code code)) {
      return null;
    }
    code.unlink();
    if (paragraph.getLastChild() instanceof Text text) {
      text.setLiteral(text.getLiteral().stripTrailing());
    }
    return code.getLiteral();
  }
}
