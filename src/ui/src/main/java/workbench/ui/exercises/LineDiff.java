package workbench.ui.exercises;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/// How one text becomes another, line by line: what both have is a longest common subsequence of
/// their lines, found as by R. A. Wagner and M. J. Fischer, The String-to-String Correction
/// Problem, Journal of the ACM 21 (1974).
final class LineDiff {
  /// A line of both texts, of the left one, of the right one, or one of each that stand for each
  /// other.
  ///
  /// @param leftNumber counted from 1; 0 if it has no line of the left text
  /// @param rightNumber counted from 1; 0 if it has no line of the right text
  record Row(int leftNumber, String left, int rightNumber, String right, boolean isSame) {
    boolean hasLeft() {
      return leftNumber > 0;
    }

    boolean hasRight() {
      return rightNumber > 0;
    }
  }

  private final List<String> left;
  private final List<String> right;
  private final List<Row> rows = new ArrayList<>();
  private final Deque<Integer> removed = new ArrayDeque<>();
  private final Deque<Integer> added = new ArrayDeque<>();

  private LineDiff(List<String> left, List<String> right) {
    this.left = left;
    this.right = right;
  }

  /// The rows in which two texts lie side by side.
  static List<Row> between(String left, String right) {
    return new LineDiff(left.lines().toList(), right.lines().toList()).rows();
  }

  private List<Row> rows() {
    int[][] common = common();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
        settle();
        rows.add(new Row(i + 1, left.get(i), j + 1, right.get(j), true));
        i++;
        j++;
      } else if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
        removed.add(i++);
      } else {
        added.add(j++);
      }
    }
    settle();
    return Collections.unmodifiableList(rows);
  }

  /// At `[i][j]`, how many lines the rest of the left text from its line i and the rest of the
  /// right one from its line j have in common.
  private int[][] common() {
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        common[i][j] =
            left.get(i).equals(right.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /// What was removed and what was added in the same place lies side by side.
  private void settle() {
    while (!removed.isEmpty() || !added.isEmpty()) {
      int l = removed.isEmpty() ? -1 : removed.remove();
      int r = added.isEmpty() ? -1 : added.remove();
      rows.add(new Row(l + 1, l < 0 ? "" : left.get(l), r + 1, r < 0 ? "" : right.get(r), false));
    }
  }
}
