package workbench.report.chart;

import java.awt.Color;
import java.util.List;
import workbench.probe.event.ThreadTime;

/// What a thread's time went to, from the bottom of the chart to its top.
enum ThreadClass {
  ON_CPU("on-CPU"),
  READY("ready"),
  HELD("held"),
  IDLE("idle"),
  UNKNOWN("unknown");

  /// All classes in the order of a chart's series.
  static final List<ThreadClass> ORDER = List.of(values());

  private final String word;

  ThreadClass(String word) {
    this.word = word;
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

  private Color colour(Palette palette) {
    return switch (this) {
      case ON_CPU -> Palette.ON_CPU;
      case READY -> Palette.READY;
      case HELD -> Palette.HELD;
      case IDLE -> palette.idle();
      case UNKNOWN -> palette.unknown();
    };
  }

  StepAreaRenderer.Fill fill(Palette palette) {
    return this == UNKNOWN
        ? StepAreaRenderer.Fill.hatched(colour(palette), palette.unknownGround())
        : StepAreaRenderer.Fill.plain(colour(palette));
  }

  Swatch swatch(Palette palette) {
    Swatch.Sign sign = this == UNKNOWN ? Swatch.Sign.HATCHED : Swatch.Sign.AREA;
    return new Swatch(word, sign, colour(palette));
  }
}
