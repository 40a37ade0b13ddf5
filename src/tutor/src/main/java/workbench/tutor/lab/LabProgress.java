package workbench.tutor.lab;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How far a learner has come in one lab.
///
/// @param answers what was predicted, by the prediction's number
/// @param cellsRun the numbers of the cells that were run to their end
/// @param edits cells that the learner has changed, by their number
/// @param isFinished whether the page was read to its end
public record LabProgress(
    Map<Integer, Given> answers,
    Set<Integer> cellsRun,
    Map<Integer, String> edits,
    boolean isFinished) {
  /// Nothing done yet.
  public static final LabProgress NONE = new LabProgress(Map.of(), Set.of(), Map.of(), false);

  /// A prediction that was made.
  ///
  /// @param guess the index of a choice from 0, or a number, as text
  /// @param verdict what the run said of it
  public record Given(String guess, Verdict verdict) {}

  /// What a run said of a prediction.
  public enum Verdict {
    /// It was not run yet, or the run did not tell.
    OPEN,
    RIGHT,
    WRONG
  }

  public LabProgress {
    answers = Map.copyOf(answers);
    cellsRun = Set.copyOf(cellsRun);
    edits = Map.copyOf(edits);
  }

  /// With a prediction made, or judged.
  public LabProgress withAnswer(int prediction, Given given) {
    Map<Integer, Given> more = new TreeMap<>(answers);
    more.put(prediction, given);
    return new LabProgress(more, cellsRun, edits, isFinished);
  }

  /// With a cell run to its end.
  public LabProgress withRun(int cell) {
    Set<Integer> more = new TreeSet<>(cellsRun);
    more.add(cell);
    return new LabProgress(answers, more, edits, isFinished);
  }

  /// With a cell's code changed.
  public LabProgress withEdit(int cell, String source) {
    Map<Integer, String> more = new TreeMap<>(edits);
    more.put(cell, source);
    return new LabProgress(answers, cellsRun, more, isFinished);
  }

  /// With a cell's code as the page has it.
  public LabProgress withoutEdit(int cell) {
    Map<Integer, String> fewer = new TreeMap<>(edits);
    fewer.remove(cell);
    return new LabProgress(answers, cellsRun, fewer, isFinished);
  }

  /// With the page read to its end.
  public LabProgress finished() {
    return new LabProgress(answers, cellsRun, edits, true);
  }

  /// How many predictions came out right.
  public int right() {
    return (int) answers.values().stream().filter(a -> a.verdict() == Verdict.RIGHT).count();
  }
}
