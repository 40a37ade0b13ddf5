package workbench.tutor.page;

/// A claim of the page that the last cell proves.
///
/// @param expression Java, true if the claim holds; it may use the cells' variables, and `cell`,
///   `run` and `runs` for what the instruments saw
/// @param sentence the claim
/// @param line from 1
public record Check(String expression, String sentence, int line) {}
