package workbench.practice.check;

import java.nio.file.Path;

/// Something that the compiler refuses.
///
/// @param line from 1; 0 if it is about no line
/// @param column from 1; 0 if it is about none
/// @param message what the compiler says, a line or more
/// @param code the line of the file, without its indentation; empty if it is about none
public record CompileError(Path file, int line, int column, String message, String code) {}
