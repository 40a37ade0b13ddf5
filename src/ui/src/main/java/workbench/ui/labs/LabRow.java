package workbench.ui.labs;

import workbench.tutor.lab.Lab;
import workbench.tutor.lab.LabProgress;
import workbench.tutor.page.ReadPage;

/// A lab of the catalogue, and how far the learner has come in it.
record LabRow(Lab lab, LabProgress progress) {
  boolean isBroken() {
    return lab.read() instanceof ReadPage.Broken;
  }

  /// How many minutes it takes; of a broken page, 0.
  int minutes() {
    return switch (lab.read()) {
      case ReadPage.Good(var page) -> page.front().minutes();
      case ReadPage.Broken _ -> 0;
    };
  }

  boolean isBegun() {
    return !progress.equals(LabProgress.NONE);
  }

  LabRow with(LabProgress other) {
    return new LabRow(lab, other);
  }
}
