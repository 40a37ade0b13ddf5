package workbench.ui.instruments;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Span;
import workbench.bench.recording.Tape;
import workbench.report.chart.ChartKind;
import workbench.report.chart.Palette;
import workbench.ui.instruments.Sight.Zoom;

/// What the instruments show: the run, the moment, the sight, and the last picture of them. It
/// knows no control. FX thread only, but for the tape and the playhead.
public final class InstrumentsModel {
  /// A step back or forward in a run that stands still.
  private static final long STEP_NANOS = 50_000_000;

  private final Playhead playhead = new Playhead(System::nanoTime);
  private final ObjectProperty<Tape> tape = new SimpleObjectProperty<>(new Tape());
  private final ObjectProperty<Sight> sight = new SimpleObjectProperty<>(Sight.of(Palette.LIGHT));
  private final DoubleProperty speed = new SimpleDoubleProperty(1);
  private final ReadOnlyObjectWrapper<Optional<Picture>> picture =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ObjectProperty<Tape> tapeProperty() {
    return tape;
  }

  public ObjectProperty<Sight> sightProperty() {
    return sight;
  }

  /// How fast a replay goes, 1 for as fast as the run was.
  public DoubleProperty speedProperty() {
    return speed;
  }

  /// The last picture; empty before the first.
  public ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  Playhead playhead() {
    return playhead;
  }

  void show(Picture next) {
    picture.set(Optional.of(next));
  }

  /// Shows a run that begins, and follows it.
  public void follow(Tape run) {
    sight.set(sight.get().withZoom(Optional.empty()).withSpans(Set.of()));
    playhead.follow();
    tape.set(run);
  }

  /// Shows a run that is over, from its start.
  public void replay(Tape run) {
    follow(run);
    playhead.play(0, speed.get());
  }

  /// Stops the time of the charts; a run that goes on is recorded all the same. Or lets it go on:
  /// with what comes if it stood in a run under way, from the start if it stood at the end.
  public void pauseOrGoOn() {
    long length = tape.get().lengthNanos();
    long at = playhead.at(length);
    if (isRunning()) {
      playhead.standAt(at);
    } else if (at >= length) {
      playhead.play(0, speed.get());
    } else {
      playhead.play(at, speed.get());
    }
  }

  /// Whether the charts' time goes on by itself.
  public boolean isRunning() {
    long length = tape.get().lengthNanos();
    return playhead.isFollowing()
        ? !tape.get().isEnded()
        : playhead.isMoving() && playhead.at(length) < length;
  }

  /// Goes to the end, and stays there.
  public void toEnd() {
    playhead.follow();
  }

  public void standAt(long nanos) {
    playhead.standAt(nanos);
  }

  /// Stands so many steps later, or earlier.
  public void step(int steps) {
    playhead.standAt(playhead.at(tape.get().lengthNanos()) + steps * STEP_NANOS);
  }

  /// Replays at another speed from now on.
  public void playAt(double times) {
    speed.set(times);
    if (playhead.isMoving()) {
      playhead.play(playhead.at(tape.get().lengthNanos()), times);
    }
  }

  /// Shows a longer or shorter part of the time.
  ///
  /// @param factor over 1 for a longer part
  /// @param aroundSeconds what stays where it is
  public void zoom(double factor, double aroundSeconds) {
    Zoom now = sight.get().zoom().orElse(new Zoom(0, endSeconds()));
    double from = aroundSeconds - (aroundSeconds - now.from()) * factor;
    double to = aroundSeconds + (now.to() - aroundSeconds) * factor;
    sight.set(sight.get().withZoom(Zoom.within(endSeconds(), from, to)));
  }

  /// The same around the middle of what is seen.
  public void zoom(double factor) {
    Zoom now = sight.get().zoom().orElse(new Zoom(0, endSeconds()));
    zoom(factor, (now.from() + now.to()) / 2);
  }

  /// Shows what is earlier or later, if not all is seen.
  public void move(double seconds) {
    sight
        .get()
        .zoom()
        .ifPresent(z ->
            sight.set(
                sight
                    .get()
                    .withZoom(Zoom.within(endSeconds(), z.from() + seconds, z.to() + seconds))));
  }

  /// Moves by a part of what is seen.
  public void moveBy(double part) {
    sight.get().zoom().ifPresent(z -> move((z.to() - z.from()) * part));
  }

  public void zoomOut() {
    sight.set(sight.get().withZoom(Optional.empty()));
  }

  private double endSeconds() {
    return TimeAxis.end(tape.get());
  }

  public void showTimeline(ChartKind kind) {
    sight.set(sight.get().withTimeline(kind));
  }

  /// Looks at some spans only; at all of them if there are none.
  public void lookAt(Set<Long> spans) {
    sight.set(sight.get().withSpans(spans));
  }

  /// Looks at all spans of an item, or at all again if it did so.
  public void followItem(int item) {
    Set<Long> spans =
        tape.get().recording().stream()
            .flatMap(r -> spansOf(r, item))
            .collect(Collectors.toUnmodifiableSet());
    lookAt(spans.equals(sight.get().spans()) ? Set.of() : spans);
  }

  private static Stream<Long> spansOf(Recording recording, int item) {
    return Stream.concat(
        recording.spans().stream().filter(s -> s.item() == item).map(Span::id),
        recording.openSpans().stream().filter(s -> s.item() == item).map(s -> s.span()));
  }
}
