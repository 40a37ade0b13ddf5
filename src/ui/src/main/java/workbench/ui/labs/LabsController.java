package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import workbench.tutor.catalogue.CatalogueFailure;
import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabCatalogue;
import workbench.tutor.lab.LabProgress;
import workbench.tutor.lab.ProgressFile;
import workbench.tutor.page.ReadPage;
import workbench.ui.kit.Notices;

/// Reads the catalogue, opens its labs, and keeps how far the learner comes. Files are read and
/// written on one thread of its own, in order. All methods are called on the FX thread.
final class LabsController implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(LabsController.class.getName());
  private static final long LAST_WRITE_SECONDS = 3;

  private final LabsModel model;
  private final Notices notices;
  private final Executor fx;
  private final ProgressFile progress;
  private final ExecutorService keeper =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("labs").factory());
  private boolean hasComplained;

  LabsController(LabsModel model, Notices notices, Executor fx, ProgressFile progress) {
    this.model = model;
    this.notices = notices;
    this.fx = fx;
    this.progress = progress;
  }

  /// Reads the catalogue.
  ///
  /// @param then done on the FX thread once it is there
  void read(Supplier<LabCatalogue> catalogue, Runnable then) {
    submit(() -> {
      try {
        List<LabRow> rows =
            catalogue.get().labs().stream().map(lab -> new LabRow(lab, progress.of(lab))).toList();
        fx.execute(() -> {
          model.show(rows);
          then.run();
        });
      } catch (CatalogueFailure e) {
        fx.execute(() -> model.complaintProperty().set(String.valueOf(e.getMessage())));
      }
    });
  }

  /// Opens a lab, unless it is open.
  void open(Lab lab) {
    if (model.openProperty().get().equals(Optional.of(lab))) {
      return;
    }
    model.pageProperty().set(Optional.empty());
    model.openProperty().set(Optional.of(lab));
    if (lab.read() instanceof ReadPage.Good(var page)) {
      submit(() -> {
        LabProgress kept = progress.of(lab);
        fx.execute(() -> {
          if (model.openProperty().get().equals(Optional.of(lab))) {
            model.progress(lab, kept);
            model.pageProperty().set(Optional.of(new PageModel(lab, page, kept)));
          }
        });
      });
    }
  }

  /// Keeps how far the learner has come on a page.
  void keep(PageModel page) {
    LabProgress now = page.progress();
    Lab lab = page.lab();
    model.progress(lab, now);
    submit(() -> {
      try {
        if (now.equals(LabProgress.NONE)) {
          progress.forget(lab);
        } else {
          var _ = progress.change(lab, _ -> now);
        }
      } catch (IOException e) {
        LOG.log(Level.WARNING, "The progress could not be kept", e);
        fx.execute(this::complain);
      }
    });
  }

  private void complain() {
    if (!hasComplained) {
      hasComplained = true;
      notices.warn(text("labs.notKept"));
    }
  }

  private void submit(Runnable work) {
    try {
      keeper.execute(() -> {
        try {
          work.run();
        } catch (RuntimeException e) {
          LOG.log(Level.WARNING, "The labs failed", e);
          fx.execute(() -> model.complaintProperty().set(text("sandbox.unforeseen", e)));
        }
      });
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "The window is closing", e);
    }
  }

  /// Writes what there is to write, for a few seconds at most.
  @Override
  public void close() {
    keeper.shutdown();
    try {
      if (!keeper.awaitTermination(LAST_WRITE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warning("The progress could not be written in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
