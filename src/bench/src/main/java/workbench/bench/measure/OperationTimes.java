package workbench.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToLongFunction;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Span;
import workbench.probe.event.Event.Outcome;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadRole;
import workbench.probe.event.Verdict;

/// Computes the operations' measures.
///
/// A span on a platform thread carries its CPU time, and so does one that computes on a virtual
/// thread. The others are I/O: nobody holds them, or a virtual thread does that may have been
/// unmounted. Their computing is done by the threads that the asynchronous API keeps, so that their
/// CPU share is those threads' CPU time over the time of all such spans, also of those under way.
/// If no such thread was seen, the share is unknown.
final class OperationTimes {
  private static final Set<String> HTTP = Set.of("http", "HttpClient");
  private static final Set<String> FILES = Set.of("file");

  /// The share of the cores from which on a wait of unknown cause may have been for a core.
  private static final double CROWDED_FROM = 0.8;

  private final RunWindow window;
  private final ThreadTimes times;
  private final BusyCores busyCores;

  OperationTimes(RunWindow window, ThreadTimes times, BusyCores busyCores) {
    this.window = window;
    this.times = times;
    this.busyCores = busyCores;
  }

  /// One for each operation that has ended at least once.
  List<OperationMeasure> all() {
    return Arrays.stream(Operation.values()).map(this::measure).flatMap(Optional::stream).toList();
  }

  private Optional<OperationMeasure> measure(Operation operation) {
    List<Span> spans =
        window.spans().stream()
            .filter(s -> s.operation() == operation && s.outcome() != Outcome.CANCELLED)
            .toList();
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble ioShare = ioShare(operation);
    List<Span> measured = new ArrayList<>();
    double cpuNanos = 0;
    for (Span span : spans) {
      if (span.cpuNanos() >= 0) {
        measured.add(span);
        cpuNanos += span.cpuNanos();
      } else if (ioShare.isPresent() && isServed(span)) {
        measured.add(span);
        cpuNanos += ioShare.getAsDouble() * span.nanos();
      }
    }
    OptionalDouble cpuShare = share(cpuNanos, sum(measured, OperationTimes::notReady));
    return Optional.of(
        new OperationMeasure(
            operation,
            spans.size(),
            sum(spans, Span::nanos) / 1e6 / spans.size(),
            share(cpuNanos / 1e6, measured.size()),
            spans.stream()
                .filter(s -> s.readyNanos() >= 0)
                .mapToDouble(s -> s.readyNanos() / 1e6)
                .average(),
            cpuShare.isPresent()
                ? OptionalDouble.of(Math.min(1, cpuShare.getAsDouble()))
                : cpuShare,
            verdict(operation, cpuShare, measured)));
  }

  private static long notReady(Span span) {
    return span.nanos() - Math.max(0, span.readyNanos());
  }

  private Verdict verdict(Operation operation, OptionalDouble cpuShare, List<Span> measured) {
    if (cpuShare.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    Verdict verdict = Verdict.on(cpuShare.getAsDouble());
    boolean mayBeReady =
        measured.stream().anyMatch(s -> s.cpuNanos() >= 0 && s.readyNanos() < 0)
            && busyCores.during(operation) >= CROWDED_FROM * window.cores();
    return verdict != Verdict.CPU_BOUND && mayBeReady ? Verdict.UNKNOWN : verdict;
  }

  /// The CPU share of the operation's spans that I/O threads serve.
  private OptionalDouble ioShare(Operation operation) {
    Set<String> pools = servants(operation);
    List<Spent> spent =
        pools.stream().flatMap(p -> times.pool(p).stream()).map(PoolTime::spent).toList();
    if (spent.isEmpty()) {
      return OptionalDouble.empty();
    }
    double cpuNanos = spent.stream().mapToLong(Spent::onCpuNanos).sum();
    List<Span> served =
        window.spansSoFar().stream()
            .filter(s -> Objects.equals(servants(s.operation()), pools) && isServed(s))
            .toList();
    return share(cpuNanos, sum(served, Span::nanos));
  }

  private static Set<String> servants(Operation operation) {
    return switch (operation) {
      case DOWNLOAD -> HTTP;
      case LOAD, SAVE -> FILES;
      case BLUR, DARKEN -> Set.of();
    };
  }

  private boolean isServed(Span span) {
    if (!span.isHeld()) {
      return true;
    }
    ThreadRole role =
        window.recording().thread(span.holder()).map(LabThread::role).orElse(ThreadRole.OTHER);
    return role == ThreadRole.IO || role == ThreadRole.VIRTUAL;
  }

  private static OptionalDouble share(double part, double whole) {
    return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
  }

  private static double sum(List<Span> spans, ToLongFunction<Span> nanos) {
    return spans.stream().mapToLong(nanos).sum();
  }
}
