package workbench.ui.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import workbench.report.chart.ChartKind;
import workbench.ui.kit.Appearance;

/// Paints the charts of many tapes on one thread, each as often as something of it has changed, at
/// most at its rate, and none while the FX thread has not shown the last ones. Its methods are
/// called on the FX thread.
public final class ChartPainter implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(ChartPainter.class.getName());
  private static final long PERIOD_MILLIS = 100;

  /// A chart and what is to be painted of it.
  private record Order(TapeChart chart, TapeChart.Subject subject) {}

  private record Done(Order order, Optional<Picture.Painted> picture) {}

  private final Appearance appearance;
  private final Executor fx;
  private final Rate rate;
  private final AtomicBoolean isBusy = new AtomicBoolean();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("chart-painter").factory());
  private List<TapeChart> charts = new ArrayList<>();
  private volatile long restUntilNanos = System.nanoTime();

  /// Starts the thread.
  public ChartPainter(Appearance appearance, Executor fx) {
    this.appearance = appearance;
    this.fx = fx;
    this.rate = Rate.LIVE;
    var _ =
        thread.scheduleWithFixedDelay(
            this::tick, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
  }

  /// A chart that is painted as long as it is on the screen, until [#forget].
  public TapeChart chart(ChartKind kind) {
    TapeChart chart = new TapeChart(kind, appearance.scaleBinding());
    charts.add(chart);
    return chart;
  }

  /// Paints the charts that there were no more.
  public void forget() {
    charts = new ArrayList<>();
  }

  private void tick() {
    if (System.nanoTime() - restUntilNanos >= 0 && isBusy.compareAndSet(false, true)) {
      fx.execute(this::order);
    }
  }

  private void order() {
    List<Order> orders = new ArrayList<>();
    for (TapeChart chart : charts) {
      chart
          .wanted(appearance.themeProperty().get().palette())
          .ifPresent(subject -> orders.add(new Order(chart, subject)));
    }
    if (orders.isEmpty() || thread.isShutdown()) {
      isBusy.set(false);
    } else {
      thread.execute(() -> paint(orders));
    }
  }

  private void paint(List<Order> orders) {
    long start = System.nanoTime();
    List<Done> done = new ArrayList<>();
    for (Order order : orders) {
      try {
        done.add(new Done(order, order.chart.paint(order.subject)));
      } catch (RuntimeException e) {
        // One picture is lost; the next one may do.
        LOG.log(Level.WARNING, "A chart could not be painted", e);
        done.add(new Done(order, Optional.empty()));
      }
    }
    long end = System.nanoTime();
    restUntilNanos = end + (long) ((end - start) * rate.rest());
    fx.execute(() -> {
      done.forEach(d -> d.order.chart.show(d.order.subject, d.picture));
      isBusy.set(false);
    });
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
