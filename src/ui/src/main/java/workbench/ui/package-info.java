/// The window's main program.
@NullMarked
package workbench.ui;

import org.jspecify.annotations.NullMarked;
