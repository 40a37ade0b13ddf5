package workbench.tutor.page;

import java.util.List;
import org.commonmark.node.Node;

/// A question that the next cell answers.
///
/// @param number on its page, from 1
/// @param question its Markdown blocks
/// @param line from 1
public record Prediction(int number, List<Node> question, Kind kind, int line) {
  public Prediction {
    question = List.copyOf(question);
  }

  /// How it is answered.
  public sealed interface Kind {}

  /// By one of several.
  public record Choices(List<Choice> choices) implements Kind {
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /// One possible answer.
  ///
  /// @param text its Markdown
  /// @param condition Java, as in a [Check]: true if it is the right one
  /// @param line from 1
  public record Choice(Node text, String condition, int line) {}

  /// By a number.
  ///
  /// @param unit what is counted or measured, in words
  /// @param expression Java, as in a [Check]: the right one
  /// @param tolerance by what share of the right one an answer may differ; 0 if it may not
  /// @param line from 1
  public record Quantity(String unit, String expression, double tolerance, int line)
      implements Kind {
    /// Whether an answer is near enough to the right one.
    public boolean isRight(double answer, double right) {
      return Math.abs(answer - right) <= tolerance * Math.abs(right) + 1e-9;
    }
  }
}
