/// The labs: their catalogue, one that is being worked through, and how far a learner has come.
@NullMarked
package workbench.tutor.lab;

import org.jspecify.annotations.NullMarked;
