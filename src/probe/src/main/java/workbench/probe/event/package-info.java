/// What happened in the lab JVM: the sealed event and its JSON line.
@NullMarked
package workbench.probe.event;

import org.jspecify.annotations.NullMarked;
