package workbench.labs;

import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.ForkJoinPool;
import workbench.pipeline.ImageFiles;
import workbench.pipeline.ImageHeader;
import workbench.pipeline.Limits;
import workbench.pipeline.OperationFailure;
import workbench.pipeline.Thumbnail;
import workbench.probe.event.Event;
import workbench.probe.trace.Probe;

/// Where snippets show images: a small copy of each goes to the host as an event. Works on the
/// calling thread; safe on any.
final class Easel {
  /// The longest side of a small copy in pixels.
  private static final int SIDE = 320;

  private static final Limits LIMITS = Limits.DEFAULTS;

  private final Probe probe;
  private final Thumbnail thumbnail = new Thumbnail(SIDE, LIMITS);

  /// Files are loaded on the calling thread, so that no task ever reaches the pool.
  private final ImageFiles files = new ImageFiles(ForkJoinPool.commonPool(), LIMITS);

  Easel(Probe probe) {
    this.probe = probe;
  }

  /// @throws OperationFailure if the file cannot be read, is no image, or is too large
  ShownImage show(Path file) {
    return show(files.loadBlocking(file), file.toString());
  }

  /// @param subject with which the sentence of a failure begins
  /// @throws OperationFailure if it is no image, or is too large
  ShownImage show(byte[] image, String subject) {
    ImageHeader header = ImageHeader.read(image, subject);
    String small = Base64.getEncoder().encodeToString(thumbnail.of(image, subject));
    ShownImage shown =
        new ShownImage(
            header.format(), header.uprightWidth(), header.uprightHeight(), image.length);
    probe.emit(
        new Event.ImageShown(
            probe.clock().nanos(),
            shown.format().name(),
            shown.width(),
            shown.height(),
            shown.bytes(),
            small));
    return shown;
  }
}
