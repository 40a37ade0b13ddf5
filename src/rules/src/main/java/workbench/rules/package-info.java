/// The architecture rules that every module tests itself against.
@NullMarked
package workbench.rules;

import org.jspecify.annotations.NullMarked;
