/// The web server that the labs download from: eight photographs on the loopback address, as slow
/// and as faulty as a lab wants them.
@NullMarked
package workbench.origin;

import org.jspecify.annotations.NullMarked;
