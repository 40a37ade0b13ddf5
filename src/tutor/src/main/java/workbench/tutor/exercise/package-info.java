/// Exercises on the host's side: what there is to read, where a learner's copies lie, compiling and
/// checking them in a JVM of their own, hints and progress.
@NullMarked
package workbench.tutor.exercise;

import org.jspecify.annotations.NullMarked;
