package workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PiecesTest {
  private static final JShell SHELL = JShell.builder().executionEngine("local").build();
  private static final SourceCodeAnalysis ANALYSIS = SHELL.sourceCodeAnalysis();

  @AfterAll
  static void close() {
    SHELL.close();
  }

  @Test
  void aSemicolonEndsASnippet() {
    assertThat(pieces("int a = 1; int b = 2;\nint c = 3;"))
        .containsExactly("int a = 1;", "int b = 2;", "int c = 3;");
  }

  @Test
  void aLineThatMayEndASnippetDoes() {
    assertThat(pieces("1 + 1\n2 + 2\nint x = 3\nimport java.util.*\nx"))
        .containsExactly("1 + 1", "2 + 2", "int x = 3", "import java.util.*", "x");
  }

  @Test
  void aLineMayGoOnWithTheOneBefore() {
    assertThat(pieces("if (a) b();\nelse c();\nd()"))
        .containsExactly("if (a) b();\nelse c();", "d()");
    assertThat(pieces("list.stream()\n  // all\n  .map(x)\n\n  .toList()\nnext"))
        .containsExactly("list.stream()\n  // all\n  .map(x)\n\n  .toList()", "next");
    assertThat(pieces("try { a(); }\ncatch (E e) { }\nfinally { }"))
        .containsExactly("try { a(); }\ncatch (E e) { }\nfinally { }");
    assertThat(pieces("a\n  + b\n  - c\nd")).containsExactly("a\n  + b\n  - c", "d");
    assertThat(pieces("x\n  ? y\n  : z")).containsExactly("x\n  ? y\n  : z");
    assertThat(pieces("int f()\n{\n  return 1;\n}")).containsExactly("int f()\n{\n  return 1;\n}");
    assertThat(pieces("x\n++y")).containsExactly("x", "++y");
    assertThat(pieces("class A { }\n-1")).containsExactly("class A { }", "-1");
  }

  @Test
  void annotationsAndModifiersBelongToWhatFollows() {
    assertThat(
            pieces(
                "@Deprecated\nvoid f() { }\n// doc\n@FunctionalInterface\ninterface I { void g(); }"))
        .containsExactly(
            "@Deprecated\nvoid f() { }", "// doc\n@FunctionalInterface\ninterface I { void g(); }");
    assertThat(pieces("public static\nvoid f() { }"))
        .containsExactly("public static\nvoid f() { }");
  }

  @Test
  void bracketsInCommentsAndStringsAreNone() {
    assertThat(pieces("String s = \"{ (\"; // {\nchar c = '{'\n/* ( */ int x = 1"))
        .containsExactly("String s = \"{ (\"; // {", "char c = '{'", "/* ( */ int x = 1");
    assertThat(pieces("var t = \"\"\"\n  {\n  \\\"\"\" \"\n  \"\"\";\nint x = 1;"))
        .containsExactly("var t = \"\"\"\n  {\n  \\\"\"\" \"\n  \"\"\";", "int x = 1;");
  }

  @Test
  void theLastMayBeIncompleteOrAComment() {
    assertThat(Pieces.all(ANALYSIS::analyzeCompletion, "int a = 1;\nint f() {\n  int b = 2;\n"))
        .extracting(Piece::completeness)
        .containsExactly(Completeness.COMPLETE, Completeness.DEFINITELY_INCOMPLETE);
    assertThat(Pieces.all(ANALYSIS::analyzeCompletion, "int a = 1;\n\n// the end\n"))
        .extracting(Piece::completeness)
        .containsExactly(Completeness.COMPLETE, Completeness.EMPTY);
  }

  @Test
  void noJavaIsAPieceTooAndNothingIsLost() {
    for (String source :
        List.of(
            "foo(]\nint x;",
            "}",
            "#",
            "\"open\nint x;",
            "))) {{{",
            "@",
            "\\",
            "'",
            "/*",
            "é",
            ".5.")) {
      List<Piece> all = Pieces.all(ANALYSIS::analyzeCompletion, source);
      assertThat(all).isNotEmpty();
      assertThat(all.getLast().to()).isEqualTo(source.length());
    }
  }

  @Test
  void lineEndsOfWindowsAreLineEnds() {
    assertThat(pieces("int a = 1\r\nint b = 2;\r\n\r\nb"))
        .containsExactly("int a = 1", "int b = 2;", "b");
  }

  private static List<String> pieces(String source) {
    return Pieces.all(ANALYSIS::analyzeCompletion, source).stream()
        .map(p -> source.substring(p.from(), p.to()).strip())
        .toList();
  }
}
