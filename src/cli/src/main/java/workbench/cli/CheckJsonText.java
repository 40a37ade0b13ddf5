package workbench.cli;

import java.io.PrintWriter;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import workbench.practice.check.CompileError;
import workbench.practice.check.Failure;
import workbench.tutor.exercise.CheckResult;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.TestResult;
import workbench.tutor.exercise.TestResult.Outcome;

/// What `--json` prints of checks: one object, for other programs.
final class CheckJsonText {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CheckJsonText() {}

  static void print(Map<Exercise, CheckResult> results, PrintWriter out) {
    ObjectNode all = MAPPER.createObjectNode();
    all.put("passed", results.values().stream().allMatch(CheckResult::isPassed));
    ArrayNode exercises = all.putArray("exercises");
    results.forEach((exercise, result) -> {
      ObjectNode object = exercises.addObject().put("name", exercise.name());
      object.put("passed", result.isPassed());
      switch (result) {
        case CheckResult.NotCompiled(var errors) -> {
          ArrayNode array = object.putArray("errors");
          errors.forEach(error -> put(error, array.addObject()));
        }
        case CheckResult.Tried(var tests) -> {
          ArrayNode array = object.putArray("tests");
          tests.forEach(test -> put(test, array.addObject()));
        }
        case CheckResult.Impossible(String sentence) -> object.put("impossible", sentence);
        case CheckResult.Cancelled _ -> object.put("cancelled", true);
      }
    });
    out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all));
  }

  private static void put(CompileError error, ObjectNode object) {
    object
        .put("file", error.file().toString())
        .put("line", error.line())
        .put("column", error.column())
        .put("message", error.message());
  }

  private static void put(TestResult test, ObjectNode object) {
    object.put("test", test.test()).put("outcome", outcome(test.outcome()));
    object.put("seconds", test.took().toMillis() / 1e3);
    test.failure().ifPresent(failure -> put(failure, object));
    if (!test.printed().isEmpty()) {
      object.put("printed", test.printed());
    }
  }

  private static void put(Failure failure, ObjectNode object) {
    object.put("what", failure.what());
    ArrayNode seen = object.putArray("seen");
    failure.seen().forEach(seen::add);
    object.put("why", failure.why()).put("hint", failure.hint());
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Passed _ -> "passed";
      case Outcome.Failed _ -> "failed";
      case Outcome.Halted(var cause, _) -> "halted: " + MAPPER.convertValue(cause, String.class);
      case Outcome.NotRun _ -> "not run";
    };
  }
}
