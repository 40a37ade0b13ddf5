package workbench.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Operation;

/// Bars on lanes, as a timeline shows them from top to bottom. Bars of one lane that overlap lie in
/// rows of it.
final class Lanes {
  /// How a bar is filled.
  enum Fill {
    /// It used a core, or wanted one.
    SOLID,
    /// It held a thread and waited.
    HATCHED,
    /// Nobody held a thread for it.
    NOBODY,
    /// It held a thread, and what it used of a core is unknown.
    UNKNOWN
  }

  /// How a bar ends.
  enum End {
    DONE,
    FAILED,
    CANCELLED,
    OPEN
  }

  /// A lane's kind, for its height and its label.
  enum Kind {
    ORDINARY,
    /// Its label is shown even where others are left out for want of room.
    LABELLED,
    /// As many bars at once as there are items; it is as high as they need.
    CROWD,
    /// It stands for lanes that are left out.
    MORE
  }

  /// @param span the id of what it shows
  /// @param start in seconds since the run's start
  /// @param longLabel shown where there is room for it
  /// @param shortLabel shown where there is less
  record Bar(
      long span,
      double start,
      double end,
      Operation operation,
      Fill fill,
      End how,
      String longLabel,
      String shortLabel) {}

  /// @param top where it begins, in heights of an ordinary lane
  /// @param rows how many bars it has at once at the most, at least 1
  record Lane(String name, Kind kind, double top, double height, int rows) {
    double bottom() {
      return top + height;
    }

    double middle() {
      return top + height / 2;
    }
  }

  /// A bar in its place.
  record Placed(Bar bar, Lane lane, int row) {}

  private static final double CROWD_ROWS_IN_A_LANE = 2;
  private static final double CROWD_AT_MOST = 12;

  /// Lanes are left out where there are many, that is, where they are thinner than type.
  private static final double MORE_HEIGHT = 3;

  private final List<Lane> lanes = new ArrayList<>();
  private final List<Placed> bars = new ArrayList<>();

  /// Adds a lane below those there are.
  void add(String name, Kind kind, List<Bar> unsorted) {
    List<Bar> sorted = new ArrayList<>(unsorted);
    sorted.sort(Comparator.comparingDouble(Bar::start));
    int[] rows = rows(sorted);
    int count = Arrays.stream(rows).max().orElse(0) + 1;
    Lane lane = new Lane(name, kind, height(), height(kind, count), count);
    lanes.add(lane);
    for (int i = 0; i < rows.length; i++) {
      bars.add(new Placed(sorted.get(i), lane, rows[i]));
    }
  }

  private static double height(Kind kind, int rows) {
    return switch (kind) {
      case ORDINARY, LABELLED -> 1;
      case CROWD -> Math.clamp(rows / CROWD_ROWS_IN_A_LANE, 1, CROWD_AT_MOST);
      case MORE -> MORE_HEIGHT;
    };
  }

  /// Puts each bar in the first row that is free.
  private static int[] rows(List<Bar> sorted) {
    List<Double> freeFrom = new ArrayList<>();
    int[] rows = new int[sorted.size()];
    for (int i = 0; i < rows.length; i++) {
      Bar bar = sorted.get(i);
      int row = 0;
      while (row < freeFrom.size() && freeFrom.get(row) > bar.start()) {
        row++;
      }
      if (row == freeFrom.size()) {
        freeFrom.add(bar.end());
      } else {
        freeFrom.set(row, bar.end());
      }
      rows[i] = row;
    }
    return rows;
  }

  List<Lane> lanes() {
    return List.copyOf(lanes);
  }

  List<Placed> bars() {
    return List.copyOf(bars);
  }

  /// The lane of this name; null if there is none.
  @Nullable Lane lane(String name) {
    return lanes.stream().filter(l -> l.name().equals(name)).findFirst().orElse(null);
  }

  /// The height of all lanes, in heights of an ordinary one.
  double height() {
    return lanes.isEmpty() ? 0 : lanes.getLast().bottom();
  }
}
