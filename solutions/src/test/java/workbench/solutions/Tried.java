package workbench.solutions;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import workbench.practice.check.CheckEvent;
import workbench.practice.check.Compilation;
import workbench.practice.check.CompileError;
import workbench.practice.check.Failure;
import workbench.practice.check.SuiteRun;

/// What an exercise's suite said of an answer, compiled and run in this JVM.
///
/// @param tests the tests' names, in their order
/// @param failures by the test's name
record Tried(List<String> tests, Map<String, Failure> failures) {
  private static final Duration TIME_LIMIT = Duration.ofSeconds(20);

  /// Tries an answer.
  ///
  /// @param suite the sources of the exercise's suite
  /// @param quiet for how long nothing may move before a test gives up
  /// @throws IllegalStateException if it does not compile
  static Tried of(Answer answer, List<Path> suite, Path classes, Duration quiet) throws Exception {
    List<Path> sources = new ArrayList<>(answer.sources());
    sources.addAll(suite);
    List<CompileError> errors =
        Compilation.compile(sources, System.getProperty("java.class.path"), classes);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(answer.name() + " does not compile: " + errors);
    }
    Tried tried = new Tried(new ArrayList<>(), new LinkedHashMap<>());
    try (ChildFirst loader = new ChildFirst(classes)) {
      Class<?> suiteClass = loader.loadClass(suiteName(answer, suite));
      new SuiteRun(suiteClass, Set.of(), tried::heard)
          .run(Optional.of(TIME_LIMIT), Optional.of(quiet));
    }
    return tried;
  }

  private static String suiteName(Answer answer, List<Path> suite) {
    String file =
        suite.stream()
            .map(path -> path.getFileName().toString())
            .filter(name -> name.endsWith("Test.java"))
            .findFirst()
            .orElseThrow();
    return "workbench.exercises." + answer.exercise() + "." + file.replace(".java", "");
  }

  private void heard(CheckEvent event) {
    switch (event) {
      case CheckEvent.Planned(List<String> planned) -> tests.addAll(planned);
      case CheckEvent.Ended ended -> {
        if (ended.failure() != null) {
          failures.put(ended.test(), ended.failure());
        }
      }
      case CheckEvent.Began _,
          CheckEvent.Saw _,
          CheckEvent.Printed _,
          CheckEvent.Halted _,
          CheckEvent.Over _ -> {}
    }
  }

  /// Loads the exercises' classes from the folder, where this JVM has others of the same names.
  private static final class ChildFirst extends URLClassLoader {
    ChildFirst(Path classes) throws IOException {
      super(new URL[] {classes.toUri().toURL()}, Tried.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("workbench.exercises.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }
}
