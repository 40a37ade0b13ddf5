/// The lab JVM's own main program: the control socket, the event socket, and the end when the host
/// is gone.
@NullMarked
package workbench.probe.agent;

import org.jspecify.annotations.NullMarked;
