package workbench.bench.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Event;
import workbench.probe.event.Event.CoreLoad;
import workbench.probe.event.Event.ItemEnded;
import workbench.probe.event.Event.ItemStarted;
import workbench.probe.event.Event.RunEnded;
import workbench.probe.event.Event.RunStarted;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.Event.SpanEnded;
import workbench.probe.event.Event.SpanStarted;
import workbench.probe.event.Event.ThreadSeen;
import workbench.probe.event.Event.UiBeat;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadRole;

/// One run as its events tell it, put in order. It may be a part: of a run that is under way, that
/// crashed or whose file was cut off. All times of the lists it answers still count on the lab's
/// clock; [#sinceStart] turns them into times of the run. Spans already count from its start.
public final class Recording {
  private final List<Event> events;
  private final RunStarted started;
  private final List<Sample> samples = new ArrayList<>();
  private final List<UiBeat> beats = new ArrayList<>();
  private final List<CoreLoad> coreLoads = new ArrayList<>();
  private final List<ItemStarted> itemsStarted = new ArrayList<>();
  private final List<ItemEnded> itemsEnded = new ArrayList<>();
  private @Nullable RunEnded ended;
  private long lastNanos;
  private final Map<Long, LabThread> threads = new HashMap<>();
  private final Map<Long, SpanStarted> open = new LinkedHashMap<>();
  private final List<Span> spans = new ArrayList<>();
  private long youngestFileThread = Event.NOBODY;

  private Recording(List<Event> events, RunStarted started) {
    this.events = List.copyOf(events);
    this.started = started;
    this.lastNanos = started.atNanos();
    for (Event event : this.events) {
      fold(event);
      if (event.atNanos() > started.atNanos()) {
        foldIntoRun(event);
      }
    }
    spans.sort((a, b) -> Long.compare(a.startNanos(), b.startNanos()));
  }

  /// The run that these events tell of; empty if none has started. What the lab's instruments saw
  /// before the start is passed over; which threads there are is not.
  public static Optional<Recording> of(List<Event> events) {
    return events.stream()
        .filter(RunStarted.class::isInstance)
        .map(RunStarted.class::cast)
        .reduce((first, last) -> last)
        .map(start -> new Recording(events, start));
  }

  private void fold(Event event) {
    if (event instanceof ItemStarted item) {
      itemsStarted.add(item);
    } else if (event instanceof ThreadSeen t) {
      LabThread thread = new LabThread(t.thread(), t.name(), t.role(), t.pool());
      threads.put(thread.id(), thread);
      youngestFileThread = isFileThread(thread) ? thread.id() : youngestFileThread;
    } else if (event instanceof SpanStarted s) {
      open.put(s.span(), s);
    } else if (event instanceof SpanEnded e) {
      SpanStarted s = open.remove(e.span());
      if (s != null) {
        spans.add(span(s, e));
      }
    }
  }

  /// A sample belongs to the run if its interval ends in it.
  private void foldIntoRun(Event event) {
    lastNanos = Math.max(lastNanos, event.atNanos());
    switch (event) {
      case Sample s -> samples.add(s);
      case UiBeat b -> beats.add(b);
      case CoreLoad c -> coreLoads.add(c);
      case ItemEnded i -> itemsEnded.add(i);
      case RunEnded e when ended == null -> ended = e;
      default -> {}
    }
  }

  private Span span(SpanStarted s, SpanEnded e) {
    return new Span(
        s.span(),
        s.item(),
        s.operation(),
        holder(s, e),
        sinceStart(s.atNanos()),
        sinceStart(e.atNanos()),
        e.cpuNanos(),
        e.readyNanos(),
        e.outcome());
  }

  /// Asynchronous file I/O is not nobody's on any system that we know: a thread of the channel's
  /// waits for the disk. It is the one on which the operation ends; where that was over before its
  /// caller had looked, the youngest of the channel's threads stands for it.
  private long holder(SpanStarted s, SpanEnded e) {
    boolean isFile = s.operation() == Operation.LOAD || s.operation() == Operation.SAVE;
    if (s.holder() != Event.NOBODY || !isFile) {
      return s.holder();
    }
    return isFileThread(threads.get(e.by())) ? e.by() : youngestFileThread;
  }

  private static boolean isFileThread(@Nullable LabThread thread) {
    return thread != null && thread.role() == ThreadRole.IO && thread.pool().equals("file");
  }

  /// The run's beginning.
  public RunStarted started() {
    return started;
  }

  /// The run's end; empty if it has none (yet).
  public Optional<RunEnded> ended() {
    return Optional.ofNullable(ended);
  }

  /// A moment of the lab's clock as nanoseconds since the run's start.
  public long sinceStart(long atNanos) {
    return atNanos - started.atNanos();
  }

  /// From the run's start to its end, or to the last event if it has no end.
  public long wallNanos() {
    return sinceStart(ended == null ? lastNanos : ended.atNanos());
  }

  /// The spans that are over, by their start.
  public List<Span> spans() {
    return Collections.unmodifiableList(spans);
  }

  /// The spans that have not ended.
  public List<SpanStarted> openSpans() {
    return List.copyOf(open.values());
  }

  /// A thread by its id.
  public Optional<LabThread> thread(long id) {
    return Optional.ofNullable(threads.get(id));
  }

  public List<Sample> samples() {
    return Collections.unmodifiableList(samples);
  }

  public List<UiBeat> beats() {
    return Collections.unmodifiableList(beats);
  }

  public List<CoreLoad> coreLoads() {
    return Collections.unmodifiableList(coreLoads);
  }

  public List<ItemStarted> itemsStarted() {
    return Collections.unmodifiableList(itemsStarted);
  }

  public List<ItemEnded> itemsEnded() {
    return Collections.unmodifiableList(itemsEnded);
  }

  /// All events, also those of before the start.
  public List<Event> events() {
    return events;
  }

  /// The last event of a kind, also from before the start, such as a prediction.
  public <E extends Event> Optional<E> last(Class<E> kind) {
    return events.reversed().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
