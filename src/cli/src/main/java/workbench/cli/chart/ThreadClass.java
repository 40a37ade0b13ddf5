package workbench.cli.chart;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jline.utils.AttributedStyle;
import workbench.bench.measure.Spent;

/// What a thread's time went to, with the character that stands for it.
enum ThreadClass {
  ON_CPU("on-CPU", '█', AttributedStyle.DEFAULT.foreground(36), Spent::onCpuNanos),
  READY("ready", '▓', AttributedStyle.DEFAULT.foreground(220), Spent::readyNanos),
  HELD("held", '▒', AttributedStyle.DEFAULT.foreground(208), Spent::heldNanos),
  IDLE("idle", '░', AttributedStyle.DEFAULT.faint(), Spent::idleNanos),
  UNKNOWN("unknown", '?', AttributedStyle.DEFAULT.faint(), Spent::unknownNanos);

  /// From the bottom of a chart to its top.
  static final List<ThreadClass> ORDER = List.of(values());

  private final String word;
  private final char sign;
  private final AttributedStyle style;
  private final ToLongFunction<Spent> nanos;

  ThreadClass(String word, char sign, AttributedStyle style, ToLongFunction<Spent> nanos) {
    this.word = word;
    this.sign = sign;
    this.style = style;
    this.nanos = nanos;
  }

  String word() {
    return word;
  }

  char sign() {
    return sign;
  }

  AttributedStyle style() {
    return style;
  }

  long nanos(Spent spent) {
    return nanos.applyAsLong(spent);
  }

  /// Whether a thread does something then, or wants to.
  boolean isWork() {
    return this == ON_CPU || this == READY || this == HELD;
  }
}
