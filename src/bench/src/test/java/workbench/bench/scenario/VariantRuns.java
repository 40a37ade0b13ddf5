package workbench.bench.scenario;

import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.DOWNLOAD;
import static workbench.probe.event.Operation.SAVE;

import workbench.bench.recording.Recording;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.VirtualThreads;

/// Each variant's run as it should go on two cores: 24 images, of which each takes 300 ms to
/// download, 70 ms to blur and 5 ms to save.
public final class VariantRuns {
  public static final int ITEMS = 24;
  static final int CORES = 2;
  static final double DOWNLOADED = 300;
  static final double BLUR_MILLIS = 70;
  static final double SAVE_MILLIS = 5;
  static final double WHOLE = DOWNLOADED + BLUR_MILLIS + SAVE_MILLIS;

  private VariantRuns() {}

  /// Which time it is round when every core takes one item a round.
  private static int round(int item) {
    return item / CORES;
  }

  private static Scenario scenario() {
    return Scenario.of(CORES, ITEMS);
  }

  /// All of an item on one thread, one after the other.
  private static void whole(Scenario s, String thread, int item, double from) {
    double blur = from + DOWNLOADED;
    double save = blur + BLUR_MILLIS;
    s.held(thread, item, DOWNLOAD, from, blur, 3);
    s.held(thread, item, BLUR, blur, save, BLUR_MILLIS);
    s.held(thread, item, SAVE, save, save + SAVE_MILLIS, 1);
  }

  private static void downloads(Scenario s) {
    s.thread("http-1", ThreadRole.IO, "http").thread("file-1", ThreadRole.IO, "file");
    s.computes("http-1", 0, DOWNLOADED, 48);
    for (int i = 0; i < ITEMS; i++) {
      s.async(i, DOWNLOAD, 0, DOWNLOADED, "http-1");
    }
  }

  private static double save(Scenario s, int item, double from) {
    double to = from + SAVE_MILLIS;
    s.async(item, SAVE, from, to, "file-1");
    return to;
  }

  public static Recording blocking() {
    Scenario s = scenario();
    for (int i = 0; i < ITEMS; i++) {
      whole(s, "ui", i, i * WHOLE);
      s.item(i, i * WHOLE, (i + 1) * WHOLE);
    }
    return s.ended(ITEMS * WHOLE);
  }

  public static Recording asyncIo() {
    Scenario s = scenario();
    downloads(s);
    double end = DOWNLOADED + ITEMS * BLUR_MILLIS + SAVE_MILLIS;
    for (int i = 0; i < ITEMS; i++) {
      double blur = DOWNLOADED + i * BLUR_MILLIS;
      s.held("ui", i, BLUR, blur, blur + BLUR_MILLIS, BLUR_MILLIS);
      save(s, i, blur + BLUR_MILLIS);
      s.item(i, 0, end);
    }
    return s.ended(end);
  }

  public static Recording cpuOffload() {
    Scenario s = scenario().threads("cpu", ThreadRole.POOL, CORES);
    downloads(s);
    for (int i = 0; i < ITEMS; i++) {
      double blur = DOWNLOADED + round(i) * BLUR_MILLIS;
      double blurred = blur + BLUR_MILLIS;
      s.held("cpu-" + (i % CORES + 1), i, BLUR, blur, blurred, BLUR_MILLIS);
      s.item(i, 0, save(s, i, blurred));
      s.queued("cpu", CORES, blur, blurred, (ITEMS - CORES - i) / CORES);
    }
    return s.ended(DOWNLOADED + round(ITEMS) * BLUR_MILLIS + SAVE_MILLIS);
  }

  public static Recording poolMisuse() {
    Scenario s = scenario().threads("cpu", ThreadRole.POOL, CORES);
    for (int i = 0; i < ITEMS; i++) {
      double from = round(i) * WHOLE;
      whole(s, "cpu-" + (i % CORES + 1), i, from);
      s.item(i, 0, from + WHOLE);
      if (i % CORES == 0) {
        s.queued("cpu", CORES, from, from + WHOLE, ITEMS - CORES - i);
      }
    }
    return s.ended(round(ITEMS) * WHOLE);
  }

  public static Recording bigPool() {
    return threadAnItem("big-", "big");
  }

  public static Recording commonPool() {
    return threadAnItem("ForkJoinPool.commonPool-worker-", "common");
  }

  private static Recording threadAnItem(String prefix, String pool) {
    Scenario s = scenario();
    double blurred = DOWNLOADED + ITEMS * BLUR_MILLIS / CORES;
    for (int i = 0; i < ITEMS; i++) {
      String thread = prefix + (i + 1);
      s.thread(thread, ThreadRole.POOL, pool);
      s.held(thread, i, DOWNLOAD, 0, DOWNLOADED, 3);
      s.held(thread, i, BLUR, DOWNLOADED, blurred, BLUR_MILLIS, blurred - DOWNLOADED - BLUR_MILLIS);
      s.held(thread, i, SAVE, blurred, blurred + SAVE_MILLIS, 0.2);
      s.item(i, 0, blurred + SAVE_MILLIS);
    }
    return s.ended(blurred + SAVE_MILLIS);
  }

  public static Recording virtualThreads() {
    Scenario s = virtualRun(0);
    s.thread("http-1", ThreadRole.IO, "http").computes("http-1", 0, DOWNLOADED, 48);
    for (int i = 0; i < ITEMS; i++) {
      s.held("virtual-" + (i + 1), i, DOWNLOAD, 0, DOWNLOADED, 0);
    }
    return s.ended(DOWNLOADED + round(ITEMS) * BLUR_MILLIS + SAVE_MILLIS);
  }

  public static Recording virtualCpu() {
    Scenario s = virtualRun(ITEMS - CORES);
    downloads(s);
    return s.ended(DOWNLOADED + round(ITEMS) * BLUR_MILLIS + SAVE_MILLIS);
  }

  private static Scenario virtualRun(int queued) {
    Scenario s = scenario().threads("carrier", ThreadRole.CARRIER, CORES);
    double end = DOWNLOADED + round(ITEMS) * BLUR_MILLIS;
    s.virtualThreads(
        DOWNLOADED, end, new VirtualThreads(ITEMS, ITEMS - CORES - queued, 2, 2, 2, queued));
    for (int i = 0; i < ITEMS; i++) {
      String thread = "virtual-" + (i + 1);
      double blur = DOWNLOADED + round(i) * BLUR_MILLIS;
      s.thread(thread, ThreadRole.VIRTUAL, "virtual");
      s.held(thread, i, BLUR, blur, blur + BLUR_MILLIS, BLUR_MILLIS);
      s.computes("carrier-" + (i % CORES + 1), blur, blur + BLUR_MILLIS, BLUR_MILLIS);
      s.held(thread, i, SAVE, blur + BLUR_MILLIS, blur + BLUR_MILLIS + SAVE_MILLIS, 0);
      s.item(i, 0, blur + BLUR_MILLIS + SAVE_MILLIS);
    }
    return s;
  }

  public static Recording background() {
    Scenario s = scenario().threads("background", ThreadRole.POOL, 1);
    for (int i = 0; i < ITEMS; i++) {
      double from = i * WHOLE;
      whole(s, "background-1", i, from);
      s.item(i, 0, from + WHOLE);
      s.queued("background", 1, from, from + WHOLE, ITEMS - 1 - i);
    }
    return s.ended(ITEMS * WHOLE);
  }
}
