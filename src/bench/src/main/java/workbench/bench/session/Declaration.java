package workbench.bench.session;

/// Something that a cell declared and that is there now.
///
/// @param what as a user would call it: `int x`, `method f(int)`, `record P`, `import java.util.*`
/// @param source the snippet that declared it
/// @param cell the number of its cell
public record Declaration(Kind kind, String what, String source, int cell) {
  /// What can be declared.
  public enum Kind {
    IMPORT,
    VARIABLE,
    METHOD,
    TYPE
  }
}
