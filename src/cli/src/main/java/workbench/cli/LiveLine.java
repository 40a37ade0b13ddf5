package workbench.cli;

import java.io.PrintStream;
import java.util.function.Consumer;
import workbench.probe.event.Event;
import workbench.report.Words;

/// How a run is going, on one line of standard error: in place on a terminal, a line a second
/// elsewhere. It takes events one at a time.
final class LiveLine implements Consumer<Event>, AutoCloseable {
  private static final long PLAIN_PERIOD_NANOS = 1_000_000_000;

  private final PrintStream out = System.err;
  private final boolean inPlace = Terminal.seesErrors();
  private final String variant;
  private int items;
  private int through;
  private boolean running;
  private long printedNanos;

  LiveLine(String variant) {
    this.variant = variant;
    show(variant + ": starting…");
  }

  @Override
  public void accept(Event event) {
    switch (event) {
      case Event.WarmedUp w ->
          show(
              Words.format(
                  "%s: warmed up on %d images in %s, off the record",
                  variant, w.items(), Words.time(w.nanos() / 1e6)));
      case Event.RunStarted started -> {
        running = true;
        items = started.items();
        printedNanos = started.atNanos();
      }
      case Event.ItemEnded ended -> through++;
      case Event.Sample sample when running && isTime(sample.atNanos()) -> show(line(sample));
      case Event.RunEnded ended -> running = false;
      default -> {}
    }
  }

  private boolean isTime(long atNanos) {
    if (inPlace || atNanos - printedNanos >= PLAIN_PERIOD_NANOS) {
      printedNanos = atNanos;
      return true;
    }
    return false;
  }

  private String line(Event.Sample s) {
    return Words.format("%s: %d of %d done · ", variant, through, items) + SampleWords.threads(s);
  }

  private void show(String line) {
    if (inPlace) {
      Terminal.replaceLine(out, line);
    } else {
      out.println(line);
    }
  }

  /// Leaves nothing behind on a terminal.
  @Override
  public void close() {
    Terminal.clearLine(out);
  }
}
