/// The files that say which labs or exercises there are.
@NullMarked
package workbench.tutor.catalogue;

import org.jspecify.annotations.NullMarked;
