/// Runs told by hand, for tests.
@NullMarked
package workbench.bench.scenario;

import org.jspecify.annotations.NullMarked;
