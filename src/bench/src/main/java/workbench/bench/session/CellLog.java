package workbench.bench.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.bench.session.Declaration.Kind;
import workbench.shell.CellResult;
import workbench.shell.CellResult.Evaluated;
import workbench.shell.Outcome;

/// What a session's cells have declared, and the snippets that were evaluated. Safe on any thread.
final class CellLog {
  private final Map<String, Declaration> declared = new LinkedHashMap<>();
  private final List<String> sources = new ArrayList<>();
  private int last;

  synchronized void add(CellResult cell) {
    last = cell.cell();
    for (Evaluated snippet : cell.snippets()) {
      if (snippet.outcome().goesOn()) {
        add(cell.cell(), snippet);
      }
    }
    if (cell.loss().isPresent()) {
      dropVariables();
    }
  }

  /// Their values are gone with their lab JVM.
  synchronized void dropVariables() {
    declared.values().removeIf(d -> d.kind() == Kind.VARIABLE);
  }

  private void add(int cell, Evaluated snippet) {
    String source = snippet.source();
    // `int a, b` is one snippet with two outcomes.
    if (sources.isEmpty() || !sources.getLast().equals(source)) {
      sources.add(source);
    }
    switch (snippet.outcome()) {
      case Outcome.Value v when !v.name().isEmpty() ->
          put(v.name(), new Declaration(Kind.VARIABLE, v.type() + " " + v.name(), source, cell));
      case Outcome.Declared d -> put(name(d.what()), declaration(d.what(), source, cell));
      case Outcome.Value _, Outcome.Done _ -> {}
      case Outcome.Rejected _, Outcome.Threw _, Outcome.Stopped _, Outcome.LabDied _ -> {}
    }
  }

  private void put(String name, Declaration declaration) {
    // What is declared anew moves to the end.
    declared.remove(name);
    declared.put(name, declaration);
  }

  /// `record P` is P, as `class P` is, whose place it takes.
  private static String name(String what) {
    return what.startsWith("import ") ? what : what.substring(what.indexOf(' ') + 1);
  }

  private static Declaration declaration(String what, String source, int cell) {
    Kind kind =
        switch (what.substring(0, what.indexOf(' '))) {
          case "import" -> Kind.IMPORT;
          case "method" -> Kind.METHOD;
          case "variable" -> Kind.VARIABLE;
          default -> Kind.TYPE;
        };
    return new Declaration(kind, what, source, cell);
  }

  synchronized List<Declaration> declarations() {
    return List.copyOf(declared.values());
  }

  synchronized List<String> sources() {
    return List.copyOf(sources);
  }

  synchronized int last() {
    return last;
  }

  synchronized void forget() {
    declared.clear();
    sources.clear();
    last = 0;
  }
}
