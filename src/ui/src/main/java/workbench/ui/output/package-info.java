/// What becomes of cells, as rows on a screen.
///
/// [ResultRows] makes [Row]s of a cell's result. An [OutputModel] holds those of all cells, and
/// [OutputList] shows them as one long list; [RowBox] shows those of one cell.
@NullMarked
package workbench.ui.output;

import org.jspecify.annotations.NullMarked;
