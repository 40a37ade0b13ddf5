/// Text files as the window reads and writes them.
@NullMarked
package workbench.ui.files;

import org.jspecify.annotations.NullMarked;
