/// What a run will take, by a model, from what its parts cost.
@NullMarked
package workbench.bench.predict;

import org.jspecify.annotations.NullMarked;
