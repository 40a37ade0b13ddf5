/// The JShell engine: a lab JVM, and what is evaluated in it.
@NullMarked
package workbench.shell;

import org.jspecify.annotations.NullMarked;
