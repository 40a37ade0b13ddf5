/// Code of which the kit's tests say that a learner wrote it.
@NullMarked
package workbench.practice.learners;

import org.jspecify.annotations.NullMarked;
