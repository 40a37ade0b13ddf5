/// The labs and the exercises together.
@NullMarked
package workbench.tutor.course;

import org.jspecify.annotations.NullMarked;
