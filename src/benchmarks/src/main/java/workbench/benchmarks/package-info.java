/// Benchmarks that print the figures which the README quotes, as ratios within one run.
@NullMarked
package workbench.benchmarks;

import org.jspecify.annotations.NullMarked;
