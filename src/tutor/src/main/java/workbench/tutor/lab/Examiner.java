package workbench.tutor.lab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import workbench.bench.session.Session;
import workbench.labs.Checks;
import workbench.shell.Cell;
import workbench.shell.Diagnostic;
import workbench.shell.Outcome;
import workbench.tutor.page.Check;
import workbench.tutor.page.PageCell;
import workbench.tutor.page.Prediction;

/// Answers a page's questions and checks: each is a snippet that the lab JVM evaluates, where the
/// cells' variables are.
final class Examiner {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /// A class file takes no longer string than 65,535 bytes.
  private static final int LONGEST_LITERAL = 16_000;

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Session session;

  /// Tells the lab JVM what was seen.
  Examiner(Session session, Checks.Sight sight) {
    this.session = session;
    String json = literal(MAPPER.writeValueAsString(sight));
    var _ = session.evaluate(Cell.of("workbench.labs.Checks.see(" + json + ");").within(LIMIT));
  }

  private static String literal(String json) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < json.length(); from += LONGEST_LITERAL) {
      String piece = json.substring(from, Math.min(json.length(), from + LONGEST_LITERAL));
      pieces.add('"' + piece.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }
    return "String.join(\"\", " + String.join(", ", pieces) + ")";
  }

  List<Answer> answers(PageCell cell) {
    return cell.predictions().stream().map(this::answer).toList();
  }

  List<Proof> proofs(PageCell cell) {
    return cell.checks().stream().map(this::proof).toList();
  }

  private Answer answer(Prediction prediction) {
    return switch (prediction.kind()) {
      case Prediction.Choices(var choices) -> choice(choices);
      case Prediction.Quantity quantity ->
          switch (value(quantity.expression())) {
            case Value.Known(String text) -> measured(text);
            case Value.Unknown(String why) -> new Answer.Unknown(why);
          };
    };
  }

  private static Answer measured(String text) {
    try {
      return new Answer.Measured(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return new Answer.Unknown("What was measured is no number: " + text + ".");
    }
  }

  private Answer choice(List<Prediction.Choice> choices) {
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      switch (value(choices.get(i).condition())) {
        case Value.Unknown(String why) -> {
          return new Answer.Unknown(why);
        }
        case Value.Known(String text) -> {
          if (text.equals("true")) {
            right.add(i);
          }
        }
      }
    }
    return switch (right.size()) {
      case 1 -> new Answer.Choice(right.getFirst());
      case 0 -> new Answer.Unknown("None of the answers fits what was seen in this run.");
      default -> new Answer.Unknown("More than one of the answers fits what was seen in this run.");
    };
  }

  private Proof proof(Check check) {
    return switch (value(check.expression())) {
      case Value.Known(String text) when text.equals("true") ->
          new Proof(check, Proof.State.HOLDS, "");
      case Value.Known(String text) when text.equals("false") ->
          new Proof(check, Proof.State.FAILS, "");
      case Value.Known(String text) ->
          new Proof(check, Proof.State.UNKNOWN, "It is neither true nor false, but " + text + ".");
      case Value.Unknown(String why) -> new Proof(check, Proof.State.UNKNOWN, why);
    };
  }

  private sealed interface Value {
    record Known(String text) implements Value {}

    record Unknown(String why) implements Value {}
  }

  private Value value(String expression) {
    String snippet = "workbench.labs.Checks.answer((cell, run, runs) -> " + expression + ")";
    return switch (session.evaluate(Cell.of(snippet).within(LIMIT)).last()) {
      case Outcome.Value value -> new Value.Known(value.text());
      case Outcome.Rejected rejected -> new Value.Unknown(sentence(rejected, expression));
      case Outcome.Threw threw ->
          new Value.Unknown(
              threw.thrown().type().endsWith("NullPointerException")
                  ? "The instruments did not see enough of the cell."
                  : threw.thrown().message());
      case Outcome.Stopped _ -> new Value.Unknown("It was stopped.");
      case Outcome.LabDied died -> new Value.Unknown(died.death().sentence());
      case Outcome.Done _, Outcome.Declared _ -> new Value.Unknown("It has no value.");
    };
  }

  private static String sentence(Outcome.Rejected rejected, String expression) {
    String message =
        rejected.diagnostics().stream()
            .filter(Diagnostic::error)
            .findFirst()
            .map(Diagnostic::message)
            .orElse("it does not compile");
    String oneLine = String.join(" ", message.lines().map(String::strip).toList());
    return String.format(Locale.ROOT, "\"%s\" does not compile here: %s.", expression, oneLine);
  }
}
