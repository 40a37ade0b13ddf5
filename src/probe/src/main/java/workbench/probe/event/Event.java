package workbench.probe.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that happened in a run: what the instruments say, and all that a recording holds.
///
/// Times are nanoseconds on the lab JVM's monotonic clock, counted from the lab's start; only their
/// differences mean something. An event of the host carries the same clock.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Event.Machine.class, name = "machine"),
  @JsonSubTypes.Type(value = Event.ClockRead.class, name = "clock-read"),
  @JsonSubTypes.Type(value = Event.Calibrated.class, name = "calibrated"),
  @JsonSubTypes.Type(value = Event.Predicted.class, name = "predicted"),
  @JsonSubTypes.Type(value = Event.WarmedUp.class, name = "warmed-up"),
  @JsonSubTypes.Type(value = Event.RunStarted.class, name = "run-started"),
  @JsonSubTypes.Type(value = Event.RunEnded.class, name = "run-ended"),
  @JsonSubTypes.Type(value = Event.ItemStarted.class, name = "item-started"),
  @JsonSubTypes.Type(value = Event.ItemEnded.class, name = "item-ended"),
  @JsonSubTypes.Type(value = Event.SpanStarted.class, name = "span-started"),
  @JsonSubTypes.Type(value = Event.SpanEnded.class, name = "span-ended"),
  @JsonSubTypes.Type(value = Event.ThreadSeen.class, name = "thread-seen"),
  @JsonSubTypes.Type(value = Event.UiBeat.class, name = "ui-beat"),
  @JsonSubTypes.Type(value = Event.Sample.class, name = "sample"),
  @JsonSubTypes.Type(value = Event.CoreLoad.class, name = "core-load"),
  @JsonSubTypes.Type(value = Event.ImageShown.class, name = "image-shown"),
  @JsonSubTypes.Type(value = Event.AppPainted.class, name = "app-painted"),
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Event {
  /// When it happened.
  long atNanos();

  /// The first line of a recording: what was measured where.
  ///
  /// @param format the version of the file format
  /// @param recordedAt the wall clock's time, ISO 8601
  record Machine(
      long atNanos,
      int format,
      String workbench,
      String recordedAt,
      String os,
      String cpu,
      int cores,
      String java)
      implements Event {}

  /// The lab JVM read its clock because the host asked it to.
  record ClockRead(long atNanos) implements Event {}

  /// What one download, one blur and one save cost here, measured before the run.
  ///
  /// @param downloadCpuNanos what a download uses of a core
  /// @param blurNanos one blur with the machine to itself
  /// @param sharedBlurNanos what a blur takes of a core while every core blurs
  /// @param crowdedBlurNanos the same while several threads blur on each core
  /// @param saveNanos one save that waits for the disk
  record Calibrated(
      long atNanos,
      long downloadNanos,
      long downloadCpuNanos,
      long blurNanos,
      long sharedBlurNanos,
      long crowdedBlurNanos,
      long saveNanos)
      implements Event {}

  /// What the model says that the run will take, made before it.
  record Predicted(long atNanos, String variant, long wallNanos) implements Event {}

  /// The code to be measured has run off the record, so that the compiler has seen it.
  record WarmedUp(long atNanos, int items, long nanos) implements Event {}

  /// A run begins; all that is older belongs to the warm-up.
  ///
  /// @param workload its dials by name, as numbers and strings
  record RunStarted(
      long atNanos, String variant, Map<String, Object> workload, int cores, int items)
      implements Event {}

  /// A run is over.
  ///
  /// @param peakThreads the most platform threads alive at once, the JVM's housekeeping left out
  record RunEnded(long atNanos, Outcome outcome, int done, int failed, int peakThreads)
      implements Event {}

  /// How a run or a span ended.
  enum Outcome {
    @JsonProperty("done")
    DONE,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("cancelled")
    CANCELLED
  }

  /// An item was handed to the variant.
  record ItemStarted(long atNanos, int item, String source) implements Event {}

  /// An item's result was shown, or it failed.
  ///
  /// @param failure one sentence; null if it did not fail
  record ItemEnded(long atNanos, int item, Outcome outcome, @Nullable String failure)
      implements Event {}

  /// An operation on an item begins.
  ///
  /// @param holder the thread that it holds, or [#NOBODY]
  /// @param core the core that it began on; -1 if unknown
  record SpanStarted(long atNanos, long span, int item, Operation operation, long holder, int core)
      implements Event {}

  /// An operation on an item is over.
  ///
  /// @param by the thread on which it ended
  /// @param cpuNanos what it used of a core; -1 if unknown, as for a span that nobody held
  /// @param readyNanos how long its holder wanted a core and had none; -1 if unknown
  /// @param core the core that it ended on; -1 if unknown
  record SpanEnded(
      long atNanos, long span, long by, long cpuNanos, long readyNanos, int core, Outcome outcome)
      implements Event {}

  /// A thread appears for the first time.
  ///
  /// @param pool the pool's name, or the thread's own
  record ThreadSeen(long atNanos, long thread, String name, ThreadRole role, String pool)
      implements Event {}

  /// The UI thread ran a heartbeat.
  ///
  /// @param lagNanos how late it was
  record UiBeat(long atNanos, long lagNanos) implements Event {}

  /// What the sampler saw in the interval that ends now.
  ///
  /// @param platformThreads platform threads alive, the JVM's housekeeping left out
  /// @param processCpuNanos CPU time of the whole lab JVM in the interval
  /// @param samplerCpuNanos CPU time of the sampler itself in the interval
  /// @param gcNanos time that garbage collection took in the interval
  /// @param uiLagNanos how late the UI thread is with its heartbeat at this moment
  record Sample(
      long atNanos,
      long intervalNanos,
      List<ThreadTime> threads,
      int platformThreads,
      VirtualThreads virtualThreads,
      List<PoolState> pools,
      long processCpuNanos,
      long samplerCpuNanos,
      long heapBytes,
      long gcNanos,
      long uiLagNanos)
      implements Event {}

  /// How busy each core of the machine is, by all processes; measured by the host.
  ///
  /// @param load a share from 0 to 1 for each core
  record CoreLoad(long atNanos, List<Double> load) implements Event {}

  /// A snippet showed an image.
  ///
  /// @param format `JPEG` or `PNG`, of the image and of its thumbnail
  /// @param width of the image in pixels, upright
  /// @param height of the image in pixels, upright
  /// @param bytes how long the image is, encoded
  /// @param thumbnail a copy of at most 320 pixels a side, encoded, in Base64
  record ImageShown(
      long atNanos, String format, int width, int height, long bytes, String thumbnail)
      implements Event {}

  /// The UI thread painted the window of the application under study: that is what a user sees
  /// until it does so again.
  ///
  /// @param frame how many it has painted in this run, from 1: a spinner turns with it
  /// @param clicks how often the window's button was clicked, as far as the UI thread has noticed
  /// @param images the state of each image, a letter each, in the order of the items; of a large
  ///   run the first [#APP_IMAGES] only
  record AppPainted(long atNanos, int frame, int clicks, String images) implements Event {}

  /// How many images the window of the application under study has room for.
  int APP_IMAGES = 48;

  /// The holder of a span that occupies no thread.
  long NOBODY = 0;
}
