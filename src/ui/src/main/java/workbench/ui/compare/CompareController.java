package workbench.ui.compare;

import static workbench.ui.kit.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import workbench.bench.compare.Compared;
import workbench.bench.compare.Differences;
import workbench.bench.recording.KeptRecording;
import workbench.bench.recording.OpenedRecording;
import workbench.bench.recording.RecordingStore;
import workbench.report.chart.Palette;
import workbench.report.export.Overview;
import workbench.ui.compare.CompareModel.Result;
import workbench.ui.kit.Notices;

/// Reads the recordings that are compared and draws them, on a thread of its own; what comes of it
/// is put into the model on the FX thread. Of several wishes in a row the last counts. All methods
/// are called on the FX thread.
final class CompareController implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(CompareController.class.getName());

  private final RecordingStore store;
  private final CompareModel model;
  private final Notices notices;
  private final Executor fx;
  private final AtomicInteger read = new AtomicInteger();
  private final AtomicInteger drawing = new AtomicInteger();
  private final Map<Path, Compared> known = new LinkedHashMap<>();
  private List<KeptRecording> lastChosen = List.of();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("compare").factory());

  CompareController(RecordingStore store, CompareModel model, Notices notices, Executor fx) {
    this.store = store;
    this.model = model;
    this.notices = notices;
    this.fx = fx;
    store.listen(
        new RecordingStore.Listener() {
          @Override
          public void changed() {
            refresh();
          }

          @Override
          public void trouble(String sentence) {
            // The Recordings screen tells.
          }
        });
  }

  private interface Work {
    void run() throws IOException;
  }

  private void submit(Work work) {
    try {
      worker.execute(() -> {
        try {
          work.run();
        } catch (IOException e) {
          LOG.log(Level.FINE, "Compare", e);
          tell(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
          LOG.log(Level.WARNING, "Compare", e);
          tell(text("run.unforeseen", e));
        }
      });
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "The window is closing", e);
    }
  }

  private void tell(String sentence) {
    fx.execute(() -> {
      model.busyProperty().set("");
      notices.warn(sentence);
    });
  }

  /// Reads the list anew. Any thread.
  void refresh() {
    submit(() -> {
      List<KeptRecording> all = store.list();
      fx.execute(() -> model.update(all));
    });
  }

  /// Reads the recordings that are chosen, and says what sets them apart; unless it has done so.
  void compare() {
    List<KeptRecording> chosen =
        Lineup.chosen(model.allProperty().get(), model.chosenProperty().get());
    if (chosen.equals(lastChosen)) {
      return;
    }
    lastChosen = chosen;
    int wish = read.incrementAndGet();
    if (chosen.size() < Lineup.FEWEST) {
      model.busyProperty().set("");
      model.resultProperty().set(Optional.empty());
      return;
    }
    model.busyProperty().set(text("compare.reading"));
    submit(() -> {
      Optional<Result> result = result(chosen, wish);
      fx.execute(() -> {
        if (wish == read.get()) {
          model.busyProperty().set("");
          model.resultProperty().set(result);
        }
      });
    });
  }

  private Optional<Result> result(List<KeptRecording> chosen, int wish) throws IOException {
    List<String> names = Lineup.names(chosen);
    List<Compared> runs = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      if (wish != read.get()) {
        return Optional.empty();
      }
      Compared run = run(chosen.get(i));
      runs.add(new Compared(names.get(i), run.recording(), run.measures()));
    }
    known.keySet().retainAll(chosen.stream().map(KeptRecording::file).toList());
    return Optional.of(new Result(runs, Differences.of(runs)));
  }

  private Compared run(KeptRecording kept) throws IOException {
    Compared run = known.get(kept.file());
    if (run == null) {
      run = Compared.of(kept.id(), OpenedRecording.read(kept.file()).recording());
      known.put(kept.file(), run);
    }
    return run;
  }

  /// Draws what was read.
  ///
  /// @param width in the units of the screen
  /// @param type the size of type, 1 for the usual
  /// @param density how many pixels a unit of the screen has
  void draw(double width, double type, double density, Palette palette) {
    int wish = drawing.incrementAndGet();
    Optional<Result> result = model.resultProperty().get();
    if (result.isEmpty()) {
      model.drawnProperty().set(Optional.empty());
      return;
    }
    submit(() -> {
      if (wish == drawing.get()) {
        CompareModel.Drawn drawn = Drawing.of(result.get().runs(), width, type, density, palette);
        fx.execute(() -> {
          if (wish == drawing.get()) {
            model.drawnProperty().set(Optional.of(drawn));
          }
        });
      }
    });
  }

  /// Stops reading; what was there before stays until others are chosen.
  void cancel() {
    read.incrementAndGet();
    model.busyProperty().set("");
  }

  /// Writes the charts as a picture into a folder.
  void export(Result result, Path folder) {
    submit(() -> {
      Path file = folder.resolve("compared-" + fileName(result) + ".png");
      Overview.write(
          result.runs().stream().map(Compared::recording).toList(),
          result.runs().stream().map(Compared::name).toList(),
          file);
      fx.execute(() -> notices.info(text("compare.exported", file)));
    });
  }

  /// Of the variants, if that is not too long.
  private static String fileName(Result result) {
    String all =
        String.join(
                "-", result.runs().stream().map(r -> r.recording().started().variant()).toList())
            .replaceAll("[^A-Za-z0-9._-]+", "-");
    return all.length() <= 80 ? all : result.runs().size() + "-runs";
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
