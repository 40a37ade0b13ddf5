/// What is kept of a learner's progress.
@NullMarked
package workbench.tutor.progress;

import org.jspecify.annotations.NullMarked;
