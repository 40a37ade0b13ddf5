/// Several runs side by side, in words.
@NullMarked
package workbench.bench.compare;

import org.jspecify.annotations.NullMarked;
