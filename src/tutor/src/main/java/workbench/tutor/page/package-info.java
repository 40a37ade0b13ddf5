/// A lab page as it is written: Markdown with cells that run, predictions, looks and checks.
///
/// All of it is plain Markdown, so that a page reads well on a code host too. [PageReader] says
/// what means what.
@NullMarked
package workbench.tutor.page;

import org.jspecify.annotations.NullMarked;
