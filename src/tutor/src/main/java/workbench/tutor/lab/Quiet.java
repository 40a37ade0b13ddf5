package workbench.tutor.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import workbench.shell.CellResult;
import workbench.shell.CellResult.Evaluated;
import workbench.shell.Outcome;

/// Leaves out of a cell's result the values that tell a reader nothing: those without a text of
/// their own, such as `CountDownLatch@5e316c74[Count = 1]`, those that are null or empty, and an
/// earlier value of the variable that the cell ends with. The value at its end is asked for, and
/// stays.
final class Quiet {
  private static final Pattern IDENTITY =
      Pattern.compile("(null|\\[\\]|\\{\\}|nothing yet|[\\w.$/]+@[0-9a-f]+\\b.*)", Pattern.DOTALL);

  private Quiet() {}

  static CellResult of(CellResult result) {
    List<Evaluated> kept = new ArrayList<>();
    for (Evaluated snippet : result.snippets()) {
      boolean isLast = snippet.equals(result.snippets().getLast());
      kept.add(isLast || !isNoise(snippet, result.last()) ? snippet : without(snippet));
    }
    return new CellResult(result.cell(), kept, result.leftovers(), result.loss());
  }

  private static boolean isNoise(Evaluated snippet, Outcome last) {
    return snippet.outcome() instanceof Outcome.Value value
        && (IDENTITY.matcher(value.text()).matches()
            || (last instanceof Outcome.Value end && end.name().equals(value.name())));
  }

  private static Evaluated without(Evaluated snippet) {
    return new Evaluated(snippet.source(), snippet.from(), new Outcome.Done());
  }
}
