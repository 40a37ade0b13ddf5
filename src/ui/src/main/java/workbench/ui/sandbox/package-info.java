/// The Sandbox screen: an editor for cells of Java, what becomes of them in a lab JVM, and the
/// instruments on it.
///
/// The [SandboxController] evaluates cells on a thread of its own; what comes of it are the rows of
/// the [workbench.ui.output.OutputModel], and the [workbench.bench.recording.Tape]s that
/// [workbench.bench.session.CellTapes] makes of the lab's events.
@NullMarked
package workbench.ui.sandbox;

import org.jspecify.annotations.NullMarked;
