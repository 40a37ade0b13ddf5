package workbench.labs;

import workbench.pipeline.ImageHeader.Format;

/// An image that a snippet showed.
///
/// @param width in pixels, upright
/// @param height in pixels, upright
/// @param bytes how long it is, encoded
public record ShownImage(Format format, int width, int height, long bytes) {
  /// `JPEG, 1600 × 1200, 524 kB`.
  @Override
  public String toString() {
    return format + ", " + width + " × " + height + ", " + Figures.size(bytes);
  }
}
