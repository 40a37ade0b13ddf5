/// The Compare screen: several recordings on one time axis, in a table and in words.
@NullMarked
package workbench.ui.compare;

import org.jspecify.annotations.NullMarked;
