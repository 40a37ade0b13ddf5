/// Charts and exports from a recording.
@NullMarked
package workbench.report;

import org.jspecify.annotations.NullMarked;
