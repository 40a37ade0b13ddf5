/// Markdown as the window shows it.
@NullMarked
package workbench.ui.prose;

import org.jspecify.annotations.NullMarked;
