package workbench.labs;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.logging.Level;
import java.util.logging.Logger;
import workbench.probe.event.AppImage;
import workbench.probe.event.Event;
import workbench.probe.trace.Probe;

/// The window of the application under study: its images, a spinner, and a button that counts its
/// clicks. The UI thread paints it, so that a frozen UI thread leaves it as it was; what it paints
/// goes to the host, which draws it.
final class AppWindow implements AutoCloseable {
  /// A picture for every third heartbeat: 20 a second.
  private static final int BEATS_A_FRAME = 3;

  private static final long GRACE_MILLIS = 100;
  private static final Logger LOG = Logger.getLogger(AppWindow.class.getName());

  private final Probe probe;
  private final AtomicReferenceArray<AppImage> images;
  private int beats;
  private int frames;
  private int clicks;

  AppWindow(Probe probe, int items) {
    this.probe = probe;
    AppImage[] awaited = new AppImage[Math.min(items, Event.APP_IMAGES)];
    Arrays.fill(awaited, AppImage.AWAITED);
    this.images = new AtomicReferenceArray<>(awaited);
  }

  /// Paints now, and with every third heartbeat from now on.
  void open() {
    probe.ui().execute(this::paint);
    probe.ui().paintBy(this::beat);
  }

  /// An image has come to another state; it is seen when the UI thread paints again. Safe on any
  /// thread.
  ///
  /// @param item counts from 1
  void put(int item, AppImage image) {
    if (item <= images.length()) {
      images.set(item - 1, image);
    }
  }

  /// Queues a click on the button. Safe on any thread.
  void click() {
    probe
        .ui()
        .execute(() -> {
          clicks++;
          paint();
        });
  }

  private void beat() {
    if (++beats % BEATS_A_FRAME == 0) {
      paint();
    }
  }

  private void paint() {
    StringBuilder letters = new StringBuilder(images.length());
    for (int i = 0; i < images.length(); i++) {
      letters.append(images.get(i).letter());
    }
    probe.emit(new Event.AppPainted(probe.clock().nanos(), ++frames, clicks, letters.toString()));
  }

  /// Has the UI thread paint once more what there is now, and no more. Waits for that, but not
  /// long: the UI thread may still be taken.
  @Override
  public void close() {
    probe.ui().paintBy(() -> {});
    try {
      CompletableFuture.runAsync(this::paint, probe.ui()).get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      LOG.log(Level.FINE, "The window was not painted once more", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
