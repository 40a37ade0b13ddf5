package workbench.pipeline;

import org.jspecify.annotations.Nullable;

/// Bytes that are handed over once and not kept. The JDK's client holds on to a response as long as
/// its idle connection lives; a response of bytes would keep them from being freed all that time.
final class Parcel {
  private byte @Nullable [] bytes;

  Parcel(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The bytes; the parcel is empty from then on.
  ///
  /// @throws IllegalStateException if they were taken already
  synchronized byte[] take() {
    byte[] taken = bytes;
    if (taken == null) {
      throw new IllegalStateException("The bytes were taken already.");
    }
    bytes = null;
    return taken;
  }
}
