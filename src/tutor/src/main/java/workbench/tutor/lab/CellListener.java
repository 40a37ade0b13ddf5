package workbench.tutor.lab;

import workbench.bench.recording.Tape;
import workbench.probe.agent.OutputKind;
import workbench.probe.event.Event;

/// Hears what a page's cells do while they do it. Each method is called on a thread of the lab
/// session's and must not block for long.
public interface CellListener {
  /// The cell, or a thread that it has started, printed.
  ///
  /// @param cell its number on the page
  default void printed(int cell, OutputKind stream, String text) {}

  /// The cell showed an image.
  ///
  /// @param cell its number on the page
  default void shown(int cell, Event.ImageShown image) {}

  /// The sampler looked at the lab's threads; it does so all the time.
  default void sampled(Event.Sample sample) {}

  /// There is something to see of the cell: of a run of a variant, or of the cell as a whole. The
  /// tape goes on.
  ///
  /// @param cell its number on the page
  default void seen(int cell, Tape tape) {}
}
