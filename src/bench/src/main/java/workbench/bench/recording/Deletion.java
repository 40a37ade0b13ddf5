package workbench.bench.recording;

import java.util.List;

/// Recordings that were deleted and can be brought back until their store is closed. Safe on any
/// thread.
public final class Deletion {
  private final RecordingStore store;
  private final List<String> ids;

  Deletion(RecordingStore store, List<String> ids) {
    this.store = store;
    this.ids = List.copyOf(ids);
  }

  /// How many were deleted.
  public int count() {
    return ids.size();
  }

  /// Brings them back, with their names and notes. A second time does nothing.
  ///
  /// @throws RecordingFailure if that fails
  public void undo() throws RecordingFailure {
    store.restore(ids);
  }
}
