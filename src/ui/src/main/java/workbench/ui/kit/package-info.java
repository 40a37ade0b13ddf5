/// What all screens are made of: the way to the FX thread, the texts, and a few parts of a window.
@NullMarked
package workbench.ui.kit;

import org.jspecify.annotations.NullMarked;
