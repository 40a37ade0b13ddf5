package workbench.shell;

import jdk.jshell.SourceCodeAnalysis.Completeness;

/// One snippet's part of a cell.
///
/// @param from where it begins in the cell, with the comments before it
/// @param to where it ends in the cell
/// @param source as JShell is to have it: a semicolon that the learner left out is there
record Piece(int from, int to, String source, Completeness completeness) {}
