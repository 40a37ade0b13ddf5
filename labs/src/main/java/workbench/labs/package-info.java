/// The bench's words for a snippet: variants, workloads, and what runs them in the lab JVM.
@NullMarked
package workbench.labs;

import org.jspecify.annotations.NullMarked;
