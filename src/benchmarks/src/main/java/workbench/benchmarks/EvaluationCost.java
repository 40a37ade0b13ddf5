package workbench.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import workbench.shell.LabListener;
import workbench.shell.LabOptions;
import workbench.shell.LabShell;

/// What the evaluation of a one-line snippet takes, warm: ours against both of JShell's own
/// engines, taking turns. Ours is all that a cell does: splitting, evaluating, the output, and what
/// is left running. The others split and evaluate.
final class EvaluationCost {
  private static final List<String> SNIPPETS =
      List.of(
          "1 + 1",
          "Math.max(17, 4)",
          "\"blur\".repeat(3)",
          "java.util.List.of(3, 1, 2).size()",
          "String.valueOf(42)");
  private static final int WARM_UP = 30;
  private static final int ROUNDS = 50;

  private EvaluationCost() {}

  static List<Figure> measure() throws IOException {
    LabOptions options = LabOptions.of(LabClassPath.read(), List.of()).spare(false);
    double[] ours = new double[ROUNDS];
    double[] inProcess = new double[ROUNDS];
    double[] remote = new double[ROUNDS];
    try (LabShell lab = LabShell.start(options, new LabListener() {});
        JShell local = quiet().executionEngine("local").build();
        JShell stock = quiet().build()) {
      for (int i = -WARM_UP; i < ROUNDS; i++) {
        String snippet = SNIPPETS.get(Math.floorMod(i, SNIPPETS.size()));
        double a = milliseconds(() -> lab.evaluate(snippet).succeeded());
        double b = milliseconds(() -> evaluate(local, snippet));
        double c = milliseconds(() -> evaluate(stock, snippet));
        if (i >= 0) {
          ours[i] = a;
          inProcess[i] = b;
          remote[i] = c;
        }
      }
    }
    String detail =
        String.format(
            Locale.ROOT,
            "medians of %d taking turns: %.1f ms against %%.1f ms",
            ROUNDS,
            Medians.of(ours));
    return List.of(
        figure("JShell's in-process engine", ours, inProcess, 2, detail),
        figure("JShell's remote engine", ours, remote, 0.15, detail));
  }

  private static Figure figure(
      String other, double[] ours, double[] theirs, double most, String detail) {
    double median = Medians.of(theirs);
    return new Figure(
        "warm evaluation of a line against " + other,
        Medians.of(ours) / median,
        most,
        String.format(Locale.ROOT, detail, median));
  }

  private static JShell.Builder quiet() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return JShell.builder().out(nowhere).err(nowhere);
  }

  private static boolean evaluate(JShell shell, String source) {
    String rest = source;
    boolean fine = true;
    while (!rest.isBlank()) {
      var info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      fine &= shell.eval(info.source()).stream().allMatch(EvaluationCost::isFine);
      rest = info.remaining();
    }
    return fine;
  }

  private static boolean isFine(SnippetEvent event) {
    return event.status() == jdk.jshell.Snippet.Status.VALID && event.exception() == null;
  }

  private interface Step {
    boolean succeeds();
  }

  private static double milliseconds(Step step) {
    long start = System.nanoTime();
    if (!step.succeeds()) {
      throw new IllegalStateException("A snippet failed");
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
