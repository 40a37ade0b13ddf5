package workbench.report.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import workbench.bench.recording.LabThread;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Span;
import workbench.probe.event.Event;
import workbench.probe.event.Event.Sample;
import workbench.probe.event.Event.SpanStarted;
import workbench.probe.event.ThreadTime;

/// The figures of a recording as tables. All times are milliseconds since the run's start; a field
/// is empty where a figure is unknown.
public final class CsvExport {
  private CsvExport() {}

  /// Writes `VARIANT-samples.csv` and `VARIANT-spans.csv`, replacing those there are; answers their
  /// paths.
  ///
  /// @throws NotWritten if a file cannot be written; one before it is whole
  public static List<Path> write(Recording recording, Path folder) throws NotWritten {
    Path samples = folder.resolve(FileName.of(recording, "samples.csv"));
    Path spans = folder.resolve(FileName.of(recording, "spans.csv"));
    writeSamples(recording, samples);
    writeSpans(recording, spans);
    return List.of(samples, spans);
  }

  /// Writes a line for each sample. The times by class are sums over all tracked threads.
  public static void writeSamples(Recording recording, Path file) throws NotWritten {
    Csv csv = new Csv();
    csv.field("time_ms").field("interval_ms");
    csv.field("on_cpu_ms").field("ready_ms").field("held_ms").field("idle_ms").field("unknown_ms");
    csv.field("process_cpu_ms").field("heap_bytes").field("platform_threads");
    csv.field("virtual_alive").field("ui_lag_ms").endLine();
    for (Sample sample : recording.samples()) {
      csv.millis(recording.sinceStart(sample.atNanos())).millis(sample.intervalNanos());
      csv.millis(sum(sample, ThreadTime::onCpu)).millis(sum(sample, ThreadTime::ready));
      csv.millis(sum(sample, ThreadTime::held)).millis(sum(sample, ThreadTime::idle));
      csv.millis(sum(sample, ThreadTime::unknown)).knownMillis(sample.processCpuNanos());
      csv.field(sample.heapBytes()).field(sample.platformThreads());
      csv.field(sample.virtualThreads().alive()).millis(sample.uiLagNanos()).endLine();
    }
    WholeFile.write(file, csv.bytes());
  }

  private static long sum(Sample sample, ToLongFunction<ThreadTime> nanos) {
    return sample.threads().stream().mapToLong(nanos).sum();
  }

  /// Writes a line for each span by its start, then those that have no end; their outcome is
  /// `open`.
  public static void writeSpans(Recording recording, Path file) throws NotWritten {
    Csv csv = new Csv();
    csv.field("id").field("item").field("operation").field("holder").field("start_ms");
    csv.field("end_ms").field("cpu_ms").field("ready_ms").field("outcome").endLine();
    for (Span span : recording.spans()) {
      csv.field(span.id()).field(span.item()).field(span.operation().word());
      csv.field(holder(recording, span.holder())).millis(span.startNanos());
      csv.millis(span.endNanos()).knownMillis(span.cpuNanos()).knownMillis(span.readyNanos());
      csv.field(span.outcome().name().toLowerCase(Locale.ROOT)).endLine();
    }
    for (SpanStarted open : recording.openSpans()) {
      csv.field(open.span()).field(open.item()).field(open.operation().word());
      csv.field(holder(recording, open.holder())).millis(recording.sinceStart(open.atNanos()));
      csv.field("").field("").field("").field("open").endLine();
    }
    WholeFile.write(file, csv.bytes());
  }

  private static String holder(Recording recording, long id) {
    if (id == Event.NOBODY) {
      return "nobody";
    }
    return recording.thread(id).map(LabThread::name).orElse("thread " + id);
  }
}
