package workbench.ui.editor;

import java.util.ArrayList;
import java.util.List;

/// A range of a text that has a look or a meaning of its own.
///
/// @param from the first character, counted from 0
/// @param to the place after the last one
record Mark<T>(int from, int to, T what) {
  /// What was done to a text: at a place so many characters were taken away and so many put there.
  record Edit(int at, int removed, int added) {
    /// The shortest one that makes one text of another.
    static Edit between(String before, String after) {
      int shorter = Math.min(before.length(), after.length());
      int start = 0;
      while (start < shorter && before.charAt(start) == after.charAt(start)) {
        start++;
      }
      int end = 0;
      while (end < shorter - start
          && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
        end++;
      }
      return new Edit(start, before.length() - start - end, after.length() - start - end);
    }
  }

  /// Where the marks lie after an edit: those behind it move, one around it grows with it, and one
  /// that lay in what was removed is gone.
  static <T> List<Mark<T>> after(Edit edit, List<Mark<T>> marks) {
    int removedTo = edit.at + edit.removed;
    int by = edit.added - edit.removed;
    List<Mark<T>> moved = new ArrayList<>();
    for (Mark<T> mark : marks) {
      if (mark.to <= edit.at) {
        moved.add(mark);
      } else if (mark.from >= removedTo) {
        moved.add(new Mark<>(mark.from + by, mark.to + by, mark.what));
      } else if (mark.from <= edit.at && mark.to >= removedTo) {
        if (mark.to + by > mark.from) {
          moved.add(new Mark<>(mark.from, mark.to + by, mark.what));
        }
      }
    }
    return moved;
  }
}
