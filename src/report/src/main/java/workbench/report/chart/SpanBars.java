package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Span;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Event.SpanStarted;
import workbench.probe.event.Operation;

/// The spans of a recording as bars, also those that have not ended; these reach to the run's end.
final class SpanBars {
  static final String NOBODY = "nobody";
  private static final int LONGEST_NAME = 20;

  /// A span, over or not.
  record Piece(int item, Operation operation, long holder, Lanes.Bar bar) {}

  /// What is written on a bar: a long text and a short one.
  record Labels(String longer, String shorter) {}

  private final Recording recording;

  SpanBars(Recording recording) {
    this.recording = recording;
  }

  /// All bars, by their start.
  ///
  /// @param labels what to write on the bar of an operation on an item, with its holder's name
  List<Piece> pieces(BiFunction<Span, String, Labels> labels) {
    List<Piece> pieces = new ArrayList<>();
    for (Span span : recording.spans()) {
      pieces.add(piece(span, how(span.outcome()), labels));
    }
    for (SpanStarted open : recording.openSpans()) {
      long start = recording.sinceStart(open.atNanos());
      if (start >= 0) {
        pieces.add(piece(unfinished(open, start), Lanes.End.OPEN, labels));
      }
    }
    return pieces;
  }

  private Span unfinished(SpanStarted open, long start) {
    return new Span(
        open.span(),
        open.item(),
        open.operation(),
        open.holder(),
        start,
        Math.max(start, recording.wallNanos()),
        -1,
        -1,
        Outcome.CANCELLED);
  }

  private Piece piece(Span span, Lanes.End how, BiFunction<Span, String, Labels> labels) {
    Labels words = labels.apply(span, name(span.holder()));
    Lanes.Bar bar =
        new Lanes.Bar(
            span.id(),
            span.startNanos() / 1e9,
            span.endNanos() / 1e9,
            span.operation(),
            fill(span),
            how,
            words.longer,
            words.shorter);
    return new Piece(span.item(), span.operation(), span.holder(), bar);
  }

  /// A span waited if it spent at least half of its time neither on a core nor wanting one.
  private static Lanes.Fill fill(Span span) {
    if (!span.isHeld()) {
      return Lanes.Fill.NOBODY;
    }
    if (span.cpuNanos() < 0) {
      return Lanes.Fill.UNKNOWN;
    }
    long waited = span.nanos() - span.cpuNanos() - Math.max(0, span.readyNanos());
    return waited * 2 >= span.nanos() ? Lanes.Fill.HATCHED : Lanes.Fill.SOLID;
  }

  private static Lanes.End how(Outcome outcome) {
    return switch (outcome) {
      case DONE -> Lanes.End.DONE;
      case FAILED -> Lanes.End.FAILED;
      case CANCELLED -> Lanes.End.CANCELLED;
    };
  }

  /// A holder's name, short enough for a lane: of a long one the end, which tells it from others.
  String name(long holder) {
    if (holder == Event.NOBODY) {
      return NOBODY;
    }
    return shortened(recording.thread(holder).map(LabThread::name).orElse("thread " + holder));
  }

  static String shortened(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    String end = name.substring(name.lastIndexOf('.') + 1);
    return end.length() <= LONGEST_NAME
        ? end
        : "…" + end.substring(end.length() - LONGEST_NAME + 1);
  }
}
