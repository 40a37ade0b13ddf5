package workbench.report.chart;

import java.awt.Color;
import java.util.List;
import workbench.probe.event.ThreadTime;

/// What a thread's time went to, from the bottom of the chart to its top.
enum ThreadClass {
  ON_CPU("on-CPU", Palette.ON_CPU),
  READY("ready", Palette.READY),
  HELD("held", Palette.HELD),
  IDLE("idle", Palette.IDLE),
  UNKNOWN("unknown", Palette.UNKNOWN);

  /// All classes in the order of a chart's series.
  static final List<ThreadClass> ORDER = List.of(values());

  private final String word;
  private final Color colour;

  ThreadClass(String word, Color colour) {
    this.word = word;
    this.colour = colour;
  }

  String word() {
    return word;
  }

  /// Its place among a chart's series.
  int series() {
    return ORDER.indexOf(this);
  }

  long nanos(ThreadTime time) {
    return switch (this) {
      case ON_CPU -> time.onCpu();
      case READY -> time.ready();
      case HELD -> time.held();
      case IDLE -> time.idle();
      case UNKNOWN -> time.unknown();
    };
  }

  StepAreaRenderer.Fill fill() {
    return new StepAreaRenderer.Fill(colour, this == UNKNOWN);
  }

  Swatch swatch() {
    return new Swatch(word, this == UNKNOWN ? Swatch.Sign.HATCHED : Swatch.Sign.AREA, colour);
  }
}
