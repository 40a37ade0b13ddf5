/// A bench that is set up: the origin, the lab JVM and the machine's cores, ready for runs.
@NullMarked
package workbench.bench.session;

import org.jspecify.annotations.NullMarked;
