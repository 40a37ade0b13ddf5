package workbench.ui.recordings;

import workbench.bench.recording.RecordingStore;
import workbench.probe.event.Event;
import workbench.ui.run.Keeper;

/// Keeps the recordings of runs in the store.
public record StoreKeeper(RecordingStore store) implements Keeper {
  @Override
  public Kept keep(String variant) {
    RecordingStore.Ongoing run = store.record(variant);
    return new Kept() {
      @Override
      public void accept(Event event) {
        run.accept(event);
      }

      @Override
      public void close() {
        run.close();
      }
    };
  }
}
