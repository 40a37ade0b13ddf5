package workbench.probe.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// One step of an item on its way through the system.
public enum Operation {
  @JsonProperty("download")
  DOWNLOAD,
  @JsonProperty("load")
  LOAD,
  @JsonProperty("blur")
  BLUR,
  @JsonProperty("darken")
  DARKEN,
  @JsonProperty("save")
  SAVE;

  /// The word for screens and pages, in lower case.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether the operation only computes. Such an operation never leaves the core's thread that it
  /// began on, also on a virtual thread, so that its CPU time can be read from that thread's clock.
  public boolean computes() {
    return this == BLUR || this == DARKEN;
  }
}
