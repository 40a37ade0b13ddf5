/// What the window remembers from one start to the next.
@NullMarked
package workbench.ui.settings;

import org.jspecify.annotations.NullMarked;
