/// Patterns found in a recording, each told in one sentence with its evidence and its fix.
@NullMarked
package workbench.bench.finding;

import org.jspecify.annotations.NullMarked;
