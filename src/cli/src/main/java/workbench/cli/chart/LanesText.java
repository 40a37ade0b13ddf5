package workbench.cli.chart;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import workbench.bench.measure.RunWindow;
import workbench.bench.measure.Stretch;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Span;
import workbench.probe.event.Operation;

/// What ran when, a lane for each thread or each item. A letter says what took most of a column; on
/// the lane of nobody, a digit says how much was under way at once.
final class LanesText {
  private static final int MOST_LANES = 12;
  private static final String OVERFLOW = "+";
  private static final AttributedStyle FAINT = AttributedStyle.DEFAULT.faint();

  private final RunWindow window;
  private final Frame frame;

  private LanesText(RunWindow window, String what, int width) {
    this.window = window;
    this.frame = new Frame("Timeline", what, window.wallNanos(), width);
  }

  /// A lane for each thread that did an operation.
  static List<AttributedString> byThread(RunWindow window, int width) {
    LanesText text = new LanesText(window, "what each thread did", width);
    Map<Boolean, List<Span>> spans = window.spansSoFar().stream().collect(groupingBy(Span::isHeld));
    Map<String, List<Span>> lanes = new TreeMap<>(Comparator.comparing(LanesText::sortable));
    spans
        .getOrDefault(true, List.of())
        .forEach(s -> lanes.computeIfAbsent(text.thread(s), _ -> new ArrayList<>()).add(s));
    text.lanes(lanes);
    List<Span> nobodys = spans.getOrDefault(false, List.of());
    if (!nobodys.isEmpty()) {
      text.frame.row("nobody", text.crowd(nobodys));
    }
    return text.ended(nobodys.isEmpty() ? "" : "   nobody: how many at once, without a thread");
  }

  /// A lane for each item: upper case where it holds a thread, lower case where nobody is held.
  static List<AttributedString> byItem(RunWindow window, int width) {
    LanesText text = new LanesText(window, "what was done for each item", width);
    Map<String, List<Span>> lanes = new TreeMap<>(Comparator.comparing(LanesText::sortable));
    window
        .spansSoFar()
        .forEach(s -> lanes.computeIfAbsent("#" + s.item(), _ -> new ArrayList<>()).add(s));
    text.lanes(lanes);
    return text.ended("   in lower case: no thread is held");
  }

  /// `pool-10` comes after `pool-9`, and the UI thread before all others.
  private static String sortable(String name) {
    StringBuilder key = new StringBuilder(name.equals("ui") ? "\0" : "");
    for (String part : name.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)", -1)) {
      key.append(part.matches("\\d+") ? "0".repeat(Math.max(0, 12 - part.length())) : "");
      key.append(part);
    }
    return key.toString();
  }

  private String thread(Span span) {
    return window
        .recording()
        .thread(span.holder())
        .map(LabThread::name)
        .filter(name -> !name.isEmpty())
        .orElse("thread " + span.holder());
  }

  private void lanes(Map<String, List<Span>> lanes) {
    lanes.entrySet().stream()
        .limit(MOST_LANES)
        .forEach(lane -> frame.row(lane.getKey(), lane(lane.getValue())));
    if (lanes.size() > MOST_LANES) {
      frame.row("", new AttributedString("… and " + (lanes.size() - MOST_LANES) + " more", FAINT));
    }
  }

  private AttributedString lane(List<Span> spans) {
    AttributedStringBuilder line = new AttributedStringBuilder();
    for (int column = 0; column < frame.columns().count(); column++) {
      Stretch time = frame.columns().at(column);
      spans.stream()
          .filter(s -> Stretch.of(s).overlaps(time))
          .max(Comparator.comparingLong(s -> Stretch.of(s).overlapNanos(time)))
          .ifPresentOrElse(
              s -> line.append(sign(s), style(s.operation())), () -> line.append("·", FAINT));
    }
    return line.toAttributedString();
  }

  private AttributedString crowd(List<Span> spans) {
    AttributedStringBuilder line = new AttributedStringBuilder();
    for (int column = 0; column < frame.columns().count(); column++) {
      long middle = frame.columns().at(column).midpointNanos();
      List<Span> now =
          spans.stream().filter(s -> s.startNanos() <= middle && middle < s.endNanos()).toList();
      if (now.isEmpty()) {
        line.append("·", FAINT);
      } else {
        line.append(
            now.size() > 9 ? OVERFLOW : String.valueOf(now.size()),
            style(now.getFirst().operation()));
      }
    }
    return line.toAttributedString();
  }

  private static String sign(Span span) {
    return span.isHeld()
        ? letter(span.operation())
        : letter(span.operation()).toLowerCase(Locale.ROOT);
  }

  private static String letter(Operation operation) {
    return switch (operation) {
      case DOWNLOAD -> "D";
      case LOAD -> "L";
      case BLUR -> "B";
      case DARKEN -> "K";
      case SAVE -> "S";
    };
  }

  private static AttributedStyle style(Operation operation) {
    return AttributedStyle.DEFAULT.foreground(
        switch (operation) {
          case DOWNLOAD -> AttributedStyle.CYAN;
          case LOAD -> AttributedStyle.WHITE;
          case BLUR -> AttributedStyle.MAGENTA;
          case DARKEN -> AttributedStyle.RED;
          case SAVE -> AttributedStyle.BLUE;
        });
  }

  private List<AttributedString> ended(String note) {
    frame.axis();
    AttributedStringBuilder legend = new AttributedStringBuilder();
    window.spansSoFar().stream()
        .map(Span::operation)
        .distinct()
        .sorted()
        .forEach(o ->
            legend
                .append(legend.length() == 0 ? "" : "  ")
                .append(letter(o), style(o))
                .append(" " + o.word()));
    frame.note(legend.append(note, FAINT).toAttributedString());
    return frame.lines();
  }
}
