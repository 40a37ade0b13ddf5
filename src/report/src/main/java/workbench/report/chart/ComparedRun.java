package workbench.report.chart;

import workbench.bench.recording.Recording;

/// A run among others, with what is drawn of it worked out once.
record ComparedRun(String name, Recording recording, StepData threads, double mostThreads) {
  ComparedRun(String name, Recording recording) {
    this(name, recording, ThreadTimes.of(recording));
  }

  private ComparedRun(String name, Recording recording, StepData threads) {
    this(name, recording, threads, ThreadTimeChart.most(threads));
  }

  double seconds() {
    return recording.wallNanos() / 1e9;
  }

  int cores() {
    return recording.started().cores();
  }

  /// The number of cores whose load was measured.
  int loadedCores() {
    return CoreLoads.cores(recording.coreLoads());
  }

  /// What and how long, and how long the UI was frozen.
  String facts() {
    long frozen = UiLag.frozenNanos(recording);
    String ui = frozen == 0 ? "UI never frozen" : "UI frozen for " + RunTitle.duration(frozen);
    return RunTitle.work(recording) + " · " + ui;
  }
}
