/// How an exercise's suite watches a learner's code: a [workbench.practice.Trial] hands it tools
/// under instruments, holds operations back for as long as the suite wants, and tells in a
/// [workbench.practice.Fault] which thread did what it should not have.
///
/// Whatever the suites judge by is an event or a state, never a duration, so that a right solution
/// passes also on a busy machine.
@NullMarked
package workbench.practice;

import org.jspecify.annotations.NullMarked;
