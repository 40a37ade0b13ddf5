package workbench.ui.run;

import java.util.function.Consumer;
import workbench.probe.event.Event;

/// Keeps the recordings of runs.
public interface Keeper {
  /// A recording that is being kept. What cannot be kept is lost without a failure: the run goes
  /// on.
  interface Kept extends Consumer<Event>, AutoCloseable {
    @Override
    void close();
  }

  /// Keeps nothing.
  Kept NOTHING =
      new Kept() {
        @Override
        public void accept(Event event) {}

        @Override
        public void close() {}
      };

  /// Begins to keep the recording of a run of this variant. Any thread.
  Kept keep(String variant);
}
