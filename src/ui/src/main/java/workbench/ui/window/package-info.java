/// The window around the screens: navigation, appearance, notices, keys.
@NullMarked
package workbench.ui.window;

import org.jspecify.annotations.NullMarked;
