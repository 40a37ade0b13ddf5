/// The Exercises screen: small tasks, each with instructions, hints, an editor for the learner's
/// files, and tests that see which thread did what.
///
/// An [ExercisesModel] holds the catalogue and how far the learner has come, a [DeskModel] the
/// exercise that is open: its files ([SourceModel]), its hints, and its check ([CheckModel], with a
/// [TestModel] a test). The [ExercisesController] reads and keeps, the [CheckRunner] checks. The
/// [DeskView] shows the open exercise, the [SolutionView] what solves it beside the learner's own.
@NullMarked
package workbench.ui.exercises;

import org.jspecify.annotations.NullMarked;
