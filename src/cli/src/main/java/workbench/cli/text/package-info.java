/// Markdown as text on a terminal: wrapped, indented, with attributes in place of marks.
@NullMarked
package workbench.cli.text;

import org.jspecify.annotations.NullMarked;
