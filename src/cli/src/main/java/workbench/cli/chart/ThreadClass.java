package workbench.cli.chart;

import java.util.List;
import org.jline.utils.AttributedStyle;
import workbench.bench.measure.Spent;

/// What a thread's time went to, with the character that stands for it.
enum ThreadClass {
  ON_CPU("on-CPU", '█'),
  READY("ready", '▓'),
  HELD("held", '▒'),
  IDLE("idle", '░'),
  UNKNOWN("unknown", '?');

  /// From the bottom of a chart to its top.
  static final List<ThreadClass> ORDER = List.of(values());

  private final String word;
  private final char sign;

  ThreadClass(String word, char sign) {
    this.word = word;
    this.sign = sign;
  }

  /// Its place in the order, from 0.
  int place() {
    return ORDER.indexOf(this);
  }

  String word() {
    return word;
  }

  char sign() {
    return sign;
  }

  AttributedStyle style() {
    return switch (this) {
      case ON_CPU -> AttributedStyle.DEFAULT.foreground(36);
      case READY -> AttributedStyle.DEFAULT.foreground(220);
      case HELD -> AttributedStyle.DEFAULT.foreground(208);
      case IDLE, UNKNOWN -> AttributedStyle.DEFAULT.faint();
    };
  }

  long nanos(Spent spent) {
    return switch (this) {
      case ON_CPU -> spent.onCpuNanos();
      case READY -> spent.readyNanos();
      case HELD -> spent.heldNanos();
      case IDLE -> spent.idleNanos();
      case UNKNOWN -> spent.unknownNanos();
    };
  }

  /// Whether a thread does something then, or wants to.
  boolean isWork() {
    return this == ON_CPU || this == READY || this == HELD;
  }
}
