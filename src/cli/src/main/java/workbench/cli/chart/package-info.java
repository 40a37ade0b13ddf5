/// Charts of a recording drawn with characters.
@NullMarked
package workbench.cli.chart;

import org.jspecify.annotations.NullMarked;
