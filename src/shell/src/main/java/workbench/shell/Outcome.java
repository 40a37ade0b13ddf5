package workbench.shell;

import java.util.List;

/// What became of one snippet.
public sealed interface Outcome {
  /// It was an expression or a variable, and this is its value.
  ///
  /// @param type as the compiler knows it, `Map<String, Integer>`
  /// @param name the variable's, or that of the temporary one which holds an expression's value
  /// @param text the value as text, cut if it is very long
  record Value(String type, String name, String text) implements Outcome {}

  /// It declared a method, a type or an import.
  ///
  /// @param what as a user would call it: `record P`, `method f(int)`
  /// @param change whether it is new or takes another's place
  /// @param unresolved the names that it uses and that are not declared yet: it cannot be used
  ///   before they are
  record Declared(String what, Change change, List<String> unresolved) implements Outcome {
    public Declared {
      unresolved = List.copyOf(unresolved);
    }
  }

  /// What a declaration did to an earlier one.
  enum Change {
    ADDED,
    REPLACED
  }

  /// It was a statement: there is no value.
  record Done() implements Outcome {}

  /// It did not compile.
  record Rejected(List<Diagnostic> diagnostics) implements Outcome {
    public Rejected {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /// It threw an exception.
  record Threw(Thrown thrown) implements Outcome {}

  /// It was stopped.
  record Stopped(StopReport report) implements Outcome {}

  /// The lab JVM ended while it ran. Another has taken its place.
  record LabDied(Death death) implements Outcome {}

  /// Whether the snippets after it are still evaluated.
  default boolean goesOn() {
    return switch (this) {
      case Value _, Declared _, Done _ -> true;
      case Rejected _, Threw _, Stopped _, LabDied _ -> false;
    };
  }
}
