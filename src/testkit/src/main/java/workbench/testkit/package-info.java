/// Fixtures for tests of asynchronous code: gates, trails, a clock moved by hand, a web server that
/// waits, and assertions on which thread did what.
@NullMarked
package workbench.testkit;

import org.jspecify.annotations.NullMarked;
