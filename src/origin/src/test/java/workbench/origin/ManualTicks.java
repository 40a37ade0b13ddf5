package workbench.origin;

import java.util.ArrayList;
import java.util.List;

/// Time that passes when it is waited for, and each time a little too much of it.
final class ManualTicks implements Ticks {
  final List<Long> dues = new ArrayList<>();
  private final long lateNanos;
  private long nowNanos;

  ManualTicks(long lateNanos) {
    this.lateNanos = lateNanos;
  }

  @Override
  public long nanoTime() {
    return nowNanos;
  }

  @Override
  public void sleepUntil(long dueNanos) {
    dues.add(dueNanos);
    nowNanos = Math.max(nowNanos, dueNanos) + lateNanos;
  }
}
