/// The `workbench` command: maps options to services, prints, exits.
@NullMarked
package workbench.cli;

import org.jspecify.annotations.NullMarked;
