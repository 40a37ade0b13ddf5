package workbench.ui.output;

import java.util.Optional;
import workbench.probe.agent.OutputKind;
import workbench.probe.event.Event.ImageShown;
import workbench.ui.editor.Origin;
import workbench.ui.editor.Origin.Place;

/// One row of the output.
public sealed interface Row {
  /// How much of a source is shown at first, in lines.
  int FOLDED_LINES = 3;

  /// The row as it is copied.
  String text();

  /// The source of a cell, with which its part of the output begins.
  record Source(int cell, Origin origin, boolean isFolded) implements Row {
    @Override
    public String text() {
      return origin.source().strip();
    }

    /// As much of it as is shown.
    String shown() {
      String all = text();
      return isFolded ? String.join("\n", all.lines().limit(FOLDED_LINES).toList()) : all;
    }

    /// How many lines are not shown.
    int hidden() {
      return isFolded ? (int) Math.max(0, text().lines().count() - FOLDED_LINES) : 0;
    }

    Source turned() {
      return new Source(cell, origin, !isFolded);
    }
  }

  /// A line that the cell has printed.
  ///
  /// @param isOpen whether it has no end yet
  record Printed(OutputKind stream, String text, boolean isOpen) implements Row {}

  /// So many lines were printed before those that are shown.
  record Dropped(int lines, String text) implements Row {}

  /// The value of an expression or a variable.
  record Value(String name, String type, String value) implements Row {
    @Override
    public String text() {
      return name.isEmpty() ? value + " : " + type : name + " ==> " + value + " : " + type;
    }
  }

  /// What the compiler says of a place.
  record Problem(boolean isError, String text, Place place) implements Row {}

  /// A line of an exception.
  ///
  /// @param place of the learner's own code
  record Stack(Kind kind, String text, Optional<Place> place) implements Row {
    public enum Kind {
      HEADLINE,
      OWN,
      OTHER
    }
  }

  /// What is said of the cell: what it has declared, how it ended.
  record Note(Tone tone, String text) implements Row {
    public enum Tone {
      PLAIN,
      GOOD,
      WARNING,
      BAD
    }
  }

  /// An image that was shown.
  record Shown(ImageShown image, String text) implements Row {}

  /// What the cell has left running, and can be ended.
  record Left(String text) implements Row {}
}
