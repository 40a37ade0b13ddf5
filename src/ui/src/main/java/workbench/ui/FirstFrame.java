package workbench.ui;

import java.lang.management.ManagementFactory;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/// Tells when the window's first frame is there: that is when the second one is begun.
final class FirstFrame extends AnimationTimer {
  private final LongConsumer told;
  private int frames;

  FirstFrame(LongConsumer told) {
    this.told = told;
  }

  @Override
  public void handle(long now) {
    if (++frames == 2) {
      stop();
      told.accept(System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
  }
}
