package workbench.shell;

/// What the compiler says of a place in a cell.
///
/// @param error whether it keeps the snippet from running; a mere warning does not
/// @param from the first character meant, counted from 0 in the cell
/// @param to the character after the last one; at least `from`
public record Diagnostic(boolean error, String message, int from, int to) {}
