/// The Labs screen: pages that are read from top to bottom, with predictions, cells that run, and
/// explanations.
///
/// A [LabsModel] holds the catalogue and how far the learner has come, a [PageModel] the page that
/// is open, with a [CellModel] a cell and a [QuestionModel] a prediction. The [LabsController]
/// reads and keeps; a [PageController] has the lab JVM in which the cells of one page run. The
/// [PageView] makes nodes of the page's blocks, as the `prose` package does of plain Markdown.
@NullMarked
package workbench.ui.labs;

import org.jspecify.annotations.NullMarked;
