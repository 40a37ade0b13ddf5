package workbench.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import workbench.probe.agent.OutputKind;
import workbench.probe.event.Event;
import workbench.report.Words;
import workbench.shell.Assistant.Highlight;
import workbench.tutor.lab.CellListener;
import workbench.tutor.lab.CellRun;
import workbench.tutor.lab.LabSession;
import workbench.tutor.page.PageCell;

/// Runs a page's cells in a lab JVM, which starts while the learner reads, and shows what they
/// print and what the lab does meanwhile. [#stop] is safe on any thread.
final class LabCells implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Screen screen;
  private final PrintedOutput output;
  private final LiveStatus status;
  private final OpeningSession<LabSession> session;
  private final AtomicBoolean isRunning = new AtomicBoolean();
  private volatile boolean isUnwanted;
  private volatile boolean isQuiet;

  /// @param preview whether the cells use preview features
  LabCells(Screen screen, boolean preview) {
    this.screen = screen;
    this.output = new PrintedOutput(screen);
    this.status = new LiveStatus(screen);
    this.session =
        new OpeningSession<>(
            () -> LabSession.open(preview, true, listener()),
            LabSession::assistant,
            LabSession::close);
  }

  private CellListener listener() {
    return new CellListener() {
      @Override
      public void printed(int cell, OutputKind stream, String text) {
        if (!isQuiet) {
          output.printed(cell, stream, text);
        }
      }

      @Override
      public void shown(int cell, Event.ImageShown image) {
        if (!isQuiet) {
          screen.line(Terminal.faint(picture(image)));
        }
      }

      @Override
      public void sampled(Event.Sample sample) {
        status.take(sample);
      }
    };
  }

  /// A terminal shows no pictures; it says that there was one.
  static String picture(Event.ImageShown image) {
    return Words.format(
        "[picture: %s, %d × %d pixels, %,d KiB]",
        image.format(), image.width(), image.height(), image.bytes() / 1024);
  }

  /// Runs a cell; the calling thread waits. Empty if the learner did not want it any more before
  /// the lab JVM was there.
  ///
  /// @throws workbench.shell.LabFailure if there is no lab JVM
  Optional<CellRun> run(PageCell cell, String source) {
    isUnwanted = false;
    isRunning.set(true);
    try (LiveStatus.Shown _ = status.begin()) {
      LabSession opened = session.await();
      output.running(cell.number());
      return isUnwanted ? Optional.empty() : Optional.of(opened.run(cell, source));
    } finally {
      output.running(0);
      isRunning.set(false);
    }
  }

  /// The same without what it prints.
  Optional<CellRun> runQuietly(PageCell cell, String source) {
    isQuiet = true;
    try {
      return run(cell, source);
    } finally {
      isQuiet = false;
    }
  }

  /// Stops the cell that runs, or keeps one from beginning that waits for its lab JVM. A second
  /// wish joins the first.
  void stop() {
    if (isRunning.get()) {
      isUnwanted = true;
      session
          .now()
          .ifPresent(s -> {
            var _ = s.stop();
          });
    }
  }

  /// How to colour a source; not at all if that is not known soon.
  List<Highlight> highlights(String source) {
    return Terminal.hasColours()
        ? session.ask(a -> a.highlight(source), PATIENCE).orElse(List.of())
        : List.of();
  }

  /// For an editor of cells.
  OpeningSession<?> session() {
    return session;
  }

  @Override
  public void close() {
    status.close();
    session.close();
  }
}
