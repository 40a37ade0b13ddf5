/// A recording as files: pictures and tables. A file appears whole or not at all.
@NullMarked
package workbench.report.export;

import org.jspecify.annotations.NullMarked;
