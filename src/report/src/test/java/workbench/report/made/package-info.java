/// Recordings made by hand, for tests.
@NullMarked
package workbench.report.made;

import org.jspecify.annotations.NullMarked;
