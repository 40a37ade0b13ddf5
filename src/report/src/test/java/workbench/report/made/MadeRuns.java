package workbench.report.made;

import static workbench.probe.event.Event.NOBODY;
import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.DOWNLOAD;
import static workbench.probe.event.Operation.SAVE;

import java.util.Arrays;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.ThreadRole;

/// Runs that look like the real ones: a download of 310 ms, a blur of 82 ms, a save of 6 ms.
public final class MadeRuns {
  private static final double DOWNLOAD_MS = 310;
  private static final double BLUR_MS = 82;
  private static final double SAVE_MS = 6;
  private static final long POOL = 11;
  private static final long IO = 900;

  private MadeRuns() {}

  /// All on the UI thread.
  public static MadeRun blocking(int items) {
    MadeRun run = new MadeRun("blocking", 2);
    double now = 1;
    for (int item = 1; item <= items; item++) {
      now = image(run, item, 1, now);
    }
    return run;
  }

  /// All on two pool threads.
  public static MadeRun poolMisuse(int items) {
    MadeRun run = new MadeRun("pool-misuse", 2);
    double[] free = new double[2];
    for (int i = 0; i < free.length; i++) {
      run.thread(POOL + i, "cpu-" + (i + 1), ThreadRole.POOL, "cpu");
      free[i] = 2 + i * 0.7;
    }
    for (int item = 1; item <= items; item++) {
      int worker = earliest(free);
      free[worker] = image(run, item, POOL + worker, free[worker]);
    }
    return run;
  }

  /// All on as many pool threads as there are items; their blurs share two cores.
  public static MadeRun bigPool(int items) {
    MadeRun run = new MadeRun("big-pool", 2);
    double[] free = new double[2];
    for (int item = 1; item <= items; item++) {
      long self = POOL + item;
      run.thread(self, "cpu-" + item, ThreadRole.POOL, "cpu");
      double start = 1 + item * 0.2;
      double downloaded = start + DOWNLOAD_MS + item * 7 % 23;
      int core = earliest(free);
      free[core] = Math.max(free[core], downloaded) + BLUR_MS;
      double blurred = free[core];
      run.span(item, DOWNLOAD, self, start, downloaded, 3);
      run.shared(item, BLUR, self, downloaded, blurred, blurred - downloaded - BLUR_MS);
      run.span(item, SAVE, self, blurred, blurred + SAVE_MS, 1);
    }
    return run;
  }

  private static double image(MadeRun run, int item, long holder, double start) {
    double downloaded = start + DOWNLOAD_MS + item * 7 % 13;
    double blurred = downloaded + BLUR_MS + item % 3;
    run.span(item, DOWNLOAD, holder, start, downloaded, 3);
    run.span(item, BLUR, holder, downloaded, blurred, BLUR_MS - 1);
    run.span(item, SAVE, holder, blurred, blurred + SAVE_MS, 1);
    return blurred + SAVE_MS + 0.2;
  }

  /// Downloads that are nobody's, blurs on two pool threads, saves by the file channel's thread.
  public static MadeRun cpuOffload(int items) {
    MadeRun run = new MadeRun("cpu-offload", 2);
    run.thread(POOL, "cpu-1", ThreadRole.POOL, "cpu");
    run.thread(POOL + 1, "cpu-2", ThreadRole.POOL, "cpu");
    run.thread(IO, "io-1", ThreadRole.IO, "io");
    run.thread(IO + 1, "HttpClient-1-SelectorManager", ThreadRole.IO, "HttpClient");
    double[] free = new double[2];
    double saver = 0;
    for (int item = 1; item <= items; item++) {
      double start = 1 + item * 0.4;
      double downloaded = start + DOWNLOAD_MS + item * 7 % 23;
      run.span(item, DOWNLOAD, NOBODY, start, downloaded, -1);
      int worker = earliest(free);
      double begin = Math.max(free[worker], downloaded + 0.5);
      free[worker] = begin + BLUR_MS + item % 3;
      run.span(item, BLUR, POOL + worker, begin, free[worker], BLUR_MS - 1);
      saver = Math.max(saver, free[worker]);
      run.span(item, SAVE, IO, saver, saver + SAVE_MS, 1);
      saver += SAVE_MS;
    }
    return run;
  }

  /// A virtual thread an item; of its downloads and saves the core time is unknown.
  public static MadeRun virtualThreads(int items) {
    MadeRun run = new MadeRun("virtual-threads", 2);
    double[] free = new double[2];
    for (int item = 1; item <= items; item++) {
      long self = 2000L + item;
      run.thread(self, "virtual-" + item, ThreadRole.VIRTUAL, "virtual");
      double downloaded = 1 + item * 0.1 + DOWNLOAD_MS + item * 7 % 23;
      int core = earliest(free);
      double begin = Math.max(free[core], downloaded);
      free[core] = begin + BLUR_MS;
      run.span(item, DOWNLOAD, self, 1 + item * 0.1, downloaded, -1);
      run.span(item, BLUR, self, begin, free[core], BLUR_MS - 1);
      run.span(item, SAVE, self, free[core], free[core] + SAVE_MS, -1);
    }
    return run;
  }

  /// One item of four fails, one is cancelled; the last is not over, nor is the run.
  public static MadeRun broken() {
    return new MadeRun("pool-misuse", 2)
        .thread(POOL, "cpu-1", ThreadRole.POOL, "cpu")
        .thread(POOL + 1, "ForkJoinPool.commonPool-worker-1", ThreadRole.POOL, "common")
        .thread(POOL + 2, "main", ThreadRole.OTHER, "main")
        .span(1, DOWNLOAD, POOL, 1, 300, 2)
        .span(1, BLUR, POOL, 300, 390, 88)
        .span(2, DOWNLOAD, POOL + 1, 2, 200, 2, Outcome.FAILED)
        .span(3, DOWNLOAD, POOL + 1, 210, 420, 2, Outcome.CANCELLED)
        .openSpan(4, DOWNLOAD, POOL, 400, 600)
        .withoutEnd();
  }

  private static int earliest(double[] free) {
    double least = Arrays.stream(free).min().orElseThrow();
    int index = 0;
    while (free[index] > least) {
      index++;
    }
    return index;
  }
}
