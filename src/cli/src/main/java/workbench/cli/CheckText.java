package workbench.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import workbench.cli.text.Style;
import workbench.cli.text.Wrapped;
import workbench.practice.check.CompileError;
import workbench.practice.check.Failure;
import workbench.report.Words;
import workbench.tutor.exercise.CheckResult;
import workbench.tutor.exercise.CompilerWords;
import workbench.tutor.exercise.Exercise;
import workbench.tutor.exercise.TestResult;
import workbench.tutor.exercise.TestResult.Outcome;

/// What a check came to, in lines for a person.
final class CheckText {
  private static final int INDENT = 6;
  private static final int LONGEST_PRINT = 12;

  private final Exercise exercise;
  private final int width;
  private final List<AttributedString> lines = new ArrayList<>();

  /// @param width columns that a line may have
  CheckText(Exercise exercise, int width) {
    this.exercise = exercise;
    this.width = width;
  }

  /// All of it; or, of the tests that failed, only the first one in full.
  List<AttributedString> lines(CheckResult result, boolean onlyFirst) {
    switch (result) {
      case CheckResult.NotCompiled(var errors) -> errors(errors);
      case CheckResult.Tried tried -> tests(tried, onlyFirst);
      case CheckResult.Impossible(String sentence) -> line(sentence, Style.BAD, 0);
      case CheckResult.Cancelled _ -> line("Cancelled.", Style.PLAIN, 0);
    }
    return List.copyOf(lines);
  }

  private void errors(List<CompileError> errors) {
    for (CompileError error : errors) {
      String place = error.file().getFileName() + ":" + error.line() + ":" + error.column();
      line(place + ": " + error.message().strip(), Style.BAD, 0);
      if (!error.code().isEmpty()) {
        lines.add(new AttributedString("    " + error.code()));
      }
      CompilerWords.meaning(error, exercise).ifPresent(meaning -> line(meaning, Style.PLAIN, 2));
    }
    String counted = errors.size() == 1 ? "1 error" : errors.size() + " errors";
    line("It does not compile: " + counted + ".", Style.BOLD, 0);
  }

  private void tests(CheckResult.Tried tried, boolean onlyFirst) {
    Set<String> told = new HashSet<>();
    for (TestResult test : tried.tests()) {
      verdict(test);
      Failure failure = test.failure().orElse(null);
      if (failure == null || (onlyFirst && !told.isEmpty())) {
        continue;
      }
      if (told.add(failure.what() + failure.seen())) {
        failure(failure);
      } else {
        line("the same", Style.FAINT, INDENT);
      }
      printed(test.printed());
    }
    int all = tried.tests().size();
    if (tried.isPassed()) {
      line("All " + all + " tests pass. Solved.", Style.GOOD, 0);
    } else {
      line(tried.passed() + " of " + all + " tests pass.", Style.BOLD, 0);
    }
  }

  private void verdict(TestResult test) {
    String time = Words.format("%.1f s", test.took().toMillis() / 1e3);
    AttributedString line =
        switch (test.outcome()) {
          case Outcome.Passed _ -> Style.of("  ✓ " + test.sentence() + "  " + time, Style.GOOD);
          case Outcome.Failed _ -> Style.of("  ✗ " + test.sentence() + "  " + time, Style.BAD);
          case Outcome.Halted _ -> Style.of("  ✗ " + test.sentence(), Style.BAD);
          case Outcome.NotRun _ -> Style.of("  – " + test.sentence() + " (not run)", Style.FAINT);
        };
    lines.add(line);
  }

  private void failure(Failure failure) {
    line(failure.what(), Style.PLAIN, INDENT);
    failure.seen().forEach(seen -> line("seen: " + seen, Style.UNSURE, INDENT));
    if (!failure.why().isEmpty()) {
      line("why it matters: " + failure.why(), Style.PLAIN, INDENT);
    }
    if (failure.hint() > 0) {
      String command = "workbench hint " + exercise.name() + " " + failure.hint();
      line("hint " + failure.hint() + " helps: " + command, Style.FAINT, INDENT);
    }
  }

  private void printed(String printed) {
    if (printed.isBlank()) {
      return;
    }
    line("printed:", Style.FAINT, INDENT);
    List<String> all = printed.lines().toList();
    all.stream().limit(LONGEST_PRINT).forEach(p -> line(p, Style.FAINT, INDENT + 2));
    if (all.size() > LONGEST_PRINT) {
      line("… and " + (all.size() - LONGEST_PRINT) + " lines more", Style.FAINT, INDENT + 2);
    }
  }

  private void line(String text, AttributedStyle style, int indent) {
    lines.addAll(Wrapped.indented(indent, Wrapped.lines(Style.of(text, style), width - indent)));
  }

  /// What to do next, once it is solved.
  List<AttributedString> after() {
    return List.of(Style.of("Read on:  workbench solution " + exercise.name(), Style.FAINT));
  }
}
