/// The instruments: spans, tracked executors, the UI loop and the sampler.
@NullMarked
package workbench.probe.trace;

import org.jspecify.annotations.NullMarked;
