/// Checking the submissions of a whole class.
@NullMarked
package workbench.tutor.grade;

import org.jspecify.annotations.NullMarked;
