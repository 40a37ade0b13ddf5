/// Compiling a learner's code with a suite, and the check JVM in which the suite runs.
@NullMarked
package workbench.practice.check;

import org.jspecify.annotations.NullMarked;
