/// The Recordings screen: the runs that were kept, looked at again, named, exported and deleted.
@NullMarked
package workbench.ui.recordings;

import org.jspecify.annotations.NullMarked;
