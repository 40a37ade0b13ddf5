package workbench.ui.instruments;

import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import workbench.bench.finding.Finding;
import workbench.bench.finding.Findings;
import workbench.bench.measure.Measures;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Tape;
import workbench.probe.event.Event.AppPainted;
import workbench.report.chart.Chart;
import workbench.report.chart.ChartKind;
import workbench.report.chart.DrawnChart;
import workbench.report.chart.View;

/// Makes pictures of a run on a thread of its own and hands them to the FX thread. It makes one
/// when something has changed, at most at its rate, and none while the FX thread has not shown the
/// last one.
final class Painter implements AutoCloseable {
  /// What a picture is made of.
  record Subject(Tape tape, Sight sight, Map<ChartKind, CanvasSize> sizes) {}

  private static final Logger LOG = Logger.getLogger(Painter.class.getName());
  private static final long MEASURE_NANOS = 500_000_000;

  /// A run that goes on while its picture stands still is seen to be longer after this time.
  private static final long STALE_NANOS = 500_000_000;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("painter").factory());
  private final Rate rate;
  private final Playhead playhead;
  private final Supplier<Subject> subject;
  private final Executor fx;
  private final Consumer<Picture> screen;
  private final AtomicBoolean isShowing = new AtomicBoolean();
  private final Map<ChartKind, Canvas[]> canvases = new EnumMap<>(ChartKind.class);
  private int turn;

  private @Nullable Subject paintedSubject;
  private int paintedSize;
  private long paintedNanos;
  private long paintedAtNanos;
  private long restUntilNanos;

  private Optional<Measures> measures = Optional.empty();
  private List<Finding> findings = List.of();
  private long measuredNanos;
  private boolean isMeasureOld;

  /// @param subject answers what to paint now, on any thread
  /// @param screen shows a picture, on the FX thread
  Painter(
      Rate rate,
      Playhead playhead,
      Supplier<Subject> subject,
      Executor fx,
      Consumer<Picture> screen) {
    this.rate = rate;
    this.playhead = playhead;
    this.subject = subject;
    this.fx = fx;
    this.screen = screen;
  }

  Painter start() {
    var _ =
        thread.scheduleWithFixedDelay(this::tick, 0, rate.period().toNanos(), TimeUnit.NANOSECONDS);
    return this;
  }

  private void tick() {
    try {
      long start = System.nanoTime();
      if (start < restUntilNanos || isShowing.get()) {
        return;
      }
      Subject now = subject.get();
      int size = now.tape.size();
      long at = playhead.at(now.tape.lengthNanos());
      if (isAnother(now, size, at, start) || isMeasureOld) {
        Picture picture = paint(now, at, start);
        paintedSubject = now;
        paintedSize = size;
        paintedNanos = start;
        paintedAtNanos = at;
        isShowing.set(true);
        fx.execute(() -> show(picture));
        long end = System.nanoTime();
        restUntilNanos = end + (long) ((end - start) * rate.rest());
      }
    } catch (RuntimeException | Error e) {
      // One picture is lost; the next one may do.
      LOG.log(Level.WARNING, "A picture could not be painted", e);
    }
  }

  private boolean isAnother(Subject now, int size, long at, long start) {
    return paintedSubject == null
        || !now.equals(paintedSubject)
        || at != paintedAtNanos
        || (size != paintedSize && (playhead.isFollowing() || start - paintedNanos > STALE_NANOS));
  }

  private void show(Picture picture) {
    try {
      screen.accept(picture);
    } finally {
      isShowing.set(false);
    }
  }

  private Picture paint(Subject now, long at, long start) {
    Optional<Recording> recording = now.tape.recordingAt(at);
    long length = now.tape.lengthNanos();
    boolean isEnded = now.tape.isEnded() && at >= length;
    recording.ifPresentOrElse(r -> measure(r, now, isEnded, start), this::forget);
    turn = 1 - turn;
    return new Picture(
        recording,
        at,
        length,
        isEnded,
        recording.map(r -> Now.of(r, isEnded)).orElse(Now.NOTHING),
        measures,
        findings,
        recording.flatMap(r -> r.last(AppPainted.class)),
        recording.map(r -> charts(r, now)).orElse(Map.of()));
  }

  /// The figures are worked out less often than the charts are drawn, but in the end they are those
  /// of what is seen.
  private void measure(Recording recording, Subject now, boolean isEnded, long start) {
    boolean isSameRun = paintedSubject != null && paintedSubject.tape == now.tape;
    boolean isLive = playhead.isMoving() || (playhead.isFollowing() && !isEnded);
    if (isSameRun && isLive && start - measuredNanos < MEASURE_NANOS) {
      isMeasureOld = true;
      return;
    }
    Measures current = Measures.of(recording);
    measures = Optional.of(current);
    findings = Findings.of(recording, current);
    measuredNanos = start;
    isMeasureOld = false;
  }

  private void forget() {
    measures = Optional.empty();
    findings = List.of();
    isMeasureOld = false;
  }

  private Map<ChartKind, Picture.Painted> charts(Recording recording, Subject now) {
    View view = now.sight.view(TimeAxis.end(now.tape));
    Map<ChartKind, Picture.Painted> charts = new EnumMap<>(ChartKind.class);
    now.sizes.forEach((kind, size) -> {
      if (size.isDrawable()) {
        Canvas canvas = canvas(kind, size);
        charts.put(kind, new Picture.Painted(canvas, draw(kind.of(recording, view), canvas)));
      }
    });
    return charts;
  }

  private static DrawnChart draw(Chart chart, Canvas canvas) {
    CanvasSize size = canvas.size();
    return canvas.draw(
        g -> chart.draw(g, new Rectangle2D.Double(0, 0, size.width(), size.height())));
  }

  /// One of two that take turns: while one is shown, the other is drawn.
  private Canvas canvas(ChartKind kind, CanvasSize size) {
    Canvas[] pair = canvases.computeIfAbsent(kind, _ -> new Canvas[2]);
    Canvas canvas = pair[turn];
    if (canvas == null || !canvas.size().equals(size)) {
      canvas = new Canvas(size);
      pair[turn] = canvas;
    }
    return canvas;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
