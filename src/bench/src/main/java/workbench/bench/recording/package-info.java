/// A run's events on the host's side: kept, read back, and put in order.
@NullMarked
package workbench.bench.recording;

import org.jspecify.annotations.NullMarked;
