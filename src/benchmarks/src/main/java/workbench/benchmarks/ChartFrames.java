package workbench.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import workbench.bench.recording.Tape;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.ThreadTime;
import workbench.probe.event.VirtualThreads;
import workbench.ui.instruments.Instruments;
import workbench.ui.instruments.Rate;
import workbench.ui.kit.Appearance;

/// How many pictures of four charts a second the instruments make of a run of a minute, which has
/// 1,200 samples and goes on, and how long the FX thread is taken for each.
final class ChartFrames {
  private static final int CHARTS = 4;
  private static final int SAMPLES = 1_200;
  private static final int THREADS = 10;
  private static final int ITEMS = 400;
  private static final long START = 1_000_000_000;
  private static final long MILLI = 1_000_000;
  private static final long INTERVAL = 50 * MILLI;
  private static final long BEAT = 16_666_667;
  private static final long WARM_UP_MILLIS = 12_000;
  private static final long WINDOW_MILLIS = 10_000;

  private final AtomicLong fxNanos = new AtomicLong();
  private final AtomicLong frames = new AtomicLong();

  private ChartFrames() {}

  static List<Figure> measure() throws Exception {
    return new ChartFrames().run();
  }

  private List<Figure> run() throws Exception {
    FxToolkit.start();
    Tape tape = Tape.of(minute());
    Executor fx = task -> Platform.runLater(() -> timed(task));
    Stage stage = FxToolkit.call(Stage::new);
    Instruments instruments =
        FxToolkit.call(() -> {
          Instruments made = new Instruments(new Appearance(), fx, _ -> {}, Rate.UNLIMITED);
          stage.setScene(new Scene(new StackPane(made.charts()), 1180, 440));
          stage.show();
          made.model().follow(tape);
          return made;
        });
    Thread more = Thread.ofPlatform().daemon().name("more").start(() -> goOn(tape));
    Thread.sleep(WARM_UP_MILLIS);
    long framesBefore = frames.get();
    long nanosBefore = fxNanos.get();
    long start = System.nanoTime();
    Thread.sleep(WINDOW_MILLIS);
    double seconds = (System.nanoTime() - start) / 1e9;
    long count = frames.get() - framesBefore;
    double millis = (fxNanos.get() - nanosBefore) / 1e6 / count / CHARTS;
    more.interrupt();
    instruments.close();
    FxToolkit.call(() -> {
      stage.close();
      return true;
    });
    return List.of(
        new Figure(
            "FX thread for a frame of a chart of 1,200 points, against 1 ms",
            millis,
            1,
            String.format(Locale.ROOT, "%.2f ms for a picture of four charts", millis * CHARTS)),
        new Figure(
            "50 pictures of four such charts a second against what it makes",
            50 / (count / seconds),
            1,
            String.format(Locale.ROOT, "%.0f a second", count / seconds)));
  }

  private void timed(Runnable task) {
    long start = System.nanoTime();
    task.run();
    fxNanos.addAndGet(System.nanoTime() - start);
    frames.incrementAndGet();
  }

  /// So that there is always something new to be painted.
  private static void goOn(Tape tape) {
    try {
      for (long at = START + SAMPLES * INTERVAL; ; at += MILLI / 10) {
        tape.accept(new Event.UiBeat(at, MILLI));
        Thread.sleep(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<Event> minute() {
    Random random = new Random(1);
    List<Event> events = new ArrayList<>();
    for (int thread = 1; thread <= THREADS; thread++) {
      boolean isUi = thread == 1;
      events.add(
          new Event.ThreadSeen(
              0,
              thread,
              isUi ? "ui" : "cpu-" + thread,
              isUi ? ThreadRole.UI : ThreadRole.POOL,
              isUi ? "ui" : "cpu"));
    }
    events.add(new Event.RunStarted(START, "cpu-offload", Map.of(), 2, ITEMS));
    for (long at = START; at < START + SAMPLES * INTERVAL; at += BEAT) {
      events.add(new Event.UiBeat(at, random.nextInt(30) * MILLI));
    }
    addSamples(events, random);
    addItems(events);
    events.sort(Comparator.comparingLong(Event::atNanos));
    return events;
  }

  private static void addSamples(List<Event> events, Random random) {
    double[] load = {0.5, 0.6};
    for (int i = 1; i <= SAMPLES; i++) {
      long at = START + i * INTERVAL;
      List<ThreadTime> times = new ArrayList<>();
      for (int thread = 1; thread <= THREADS; thread++) {
        long busy = random.nextInt(50) * MILLI;
        times.add(new ThreadTime(thread, busy, 0, INTERVAL - busy, 0, 0));
      }
      events.add(
          new Event.Sample(
              at,
              INTERVAL,
              times,
              THREADS,
              VirtualThreads.NONE,
              List.of(),
              INTERVAL,
              MILLI,
              100 << 20,
              0,
              0));
      for (int core = 0; core < load.length; core++) {
        load[core] = Math.clamp(load[core] + random.nextGaussian() * 0.05, 0, 1);
      }
      events.add(new Event.CoreLoad(at, List.of(load[0], load[1])));
    }
  }

  private static void addItems(List<Event> events) {
    long each = SAMPLES * INTERVAL / ITEMS;
    for (int item = 1; item <= ITEMS; item++) {
      long at = START + (item - 1) * each;
      long id = item * 2L;
      long blur = at + each * 2 / 3;
      long holder = 2L + item % (THREADS - 1);
      events.add(new Event.ItemStarted(at, item, "photos/ridge.jpg"));
      events.add(new Event.SpanStarted(at, id, item, Operation.DOWNLOAD, Event.NOBODY, -1));
      events.add(new Event.SpanEnded(blur, id, Event.NOBODY, -1, -1, -1, Outcome.DONE));
      events.add(new Event.SpanStarted(blur, id + 1, item, Operation.BLUR, holder, -1));
      events.add(new Event.SpanEnded(at + each, id + 1, holder, each / 4, 0, -1, Outcome.DONE));
      events.add(new Event.ItemEnded(at + each, item, Outcome.DONE, null));
    }
  }
}
