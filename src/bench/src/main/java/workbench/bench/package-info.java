/// Runs and recordings on the host's side.
@NullMarked
package workbench.bench;

import org.jspecify.annotations.NullMarked;
