package workbench.report.export;

import workbench.bench.recording.Recording;

/// The names of exported files. They begin with the variant, which a learner may have named.
final class FileName {
  private FileName() {}

  /// @param what such as `threads.png`
  static String of(Recording recording, String what) {
    String variant = recording.started().variant().replaceAll("[^A-Za-z0-9._-]+", "-");
    String visible = variant.replaceFirst("^[.-]+", "");
    return (visible.isEmpty() ? "run" : visible) + "-" + what;
  }
}
