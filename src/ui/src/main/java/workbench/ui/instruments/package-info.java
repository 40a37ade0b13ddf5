/// The instruments of a run, live or replayed: charts, figures, findings, and the position in its
/// time.
///
/// A [Tape] holds a run's events, a [Playhead] says up to which moment they are looked at, and a
/// [Sight] how. On a thread of its own the [Painter] makes a [Picture] of the three, 20 times a
/// second at the most, and hands it to the FX thread; while that has not shown the last one, none
/// is made.
@NullMarked
package workbench.ui.instruments;

import org.jspecify.annotations.NullMarked;
