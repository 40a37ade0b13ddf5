/// A run's figures, computed from its recording.
@NullMarked
package workbench.bench.measure;

import org.jspecify.annotations.NullMarked;
