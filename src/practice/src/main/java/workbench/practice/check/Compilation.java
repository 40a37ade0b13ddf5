package workbench.practice.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Compiles sources with the JDK's compiler, in this process. A call takes a few tenths of a second
/// and cannot be cancelled. Safe on any thread.
public final class Compilation {
  private Compilation() {}

  /// Compiles them into a folder.
  ///
  /// @param classPath what they may use, as for `java -cp`
  /// @return what is wrong; empty if nothing is
  /// @throws IllegalStateException if this Java has no compiler
  /// @throws UncheckedIOException if the folder cannot be written
  public static List<CompileError> compile(List<Path> sources, String classPath, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("This Java has no compiler: a JDK is needed.");
    }
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes);
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-classpath",
              classPath,
              "-g",
              "-parameters",
              "-proc:none",
              "-Xmaxerrs",
              "20",
              "-Xlint:none");
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              files,
              collector,
              options,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      boolean isCompiled = task.call();
      return isCompiled ? List.of() : errors(collector);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CompileError> errors(DiagnosticCollector<JavaFileObject> collector) {
    List<CompileError> errors = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : collector.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(error(diagnostic));
      }
    }
    return errors;
  }

  private static CompileError error(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    Path file = source == null ? Path.of("") : Path.of(source.toUri());
    int line = position(diagnostic.getLineNumber());
    int column = position(diagnostic.getColumnNumber());
    String message = Objects.requireNonNull(diagnostic.getMessage(Locale.ROOT), "no message");
    return new CompileError(file, line, column, message, code(file, line));
  }

  private static int position(long number) {
    return number == Diagnostic.NOPOS ? 0 : (int) number;
  }

  private static String code(Path file, int line) {
    if (line == 0) {
      return "";
    }
    try {
      return Files.readAllLines(file).get(line - 1).strip();
    } catch (IOException | IndexOutOfBoundsException e) {
      return "";
    }
  }
}
