/// The Run screen: a variant, a workload, a guess, the run, and what came of it.
@NullMarked
package workbench.ui.run;

import org.jspecify.annotations.NullMarked;
