/// What only the operating system knows of a thread: its id, its core, how long it waited for one.
@NullMarked
package workbench.probe.os;

import org.jspecify.annotations.NullMarked;
