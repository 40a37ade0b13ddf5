/// Where Java is written: an editor with colours, completion and the compiler's underlines.
///
/// A [Buffer] is a text that is written, an [Origin] the part of it that was run as a cell. What
/// helps to write it is asked of a lab's [workbench.shell.Assistant] by [CodeAssist].
@NullMarked
package workbench.ui.editor;

import org.jspecify.annotations.NullMarked;
