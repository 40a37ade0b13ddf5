package workbench.labs;

import java.util.Map;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/// A JShell engine that runs nothing: what compiles has succeeded.
final class Examples implements ExecutionControlProvider {
  /// What every shell of the bench begins with.
  static final String IMPORTS =
      """
      import java.net.*;
      import java.nio.file.*;
      import java.util.*;
      import java.util.concurrent.*;
      import workbench.labs.*;
      import static java.time.Duration.*;
      import static workbench.labs.Vocabulary.*;
      """;

  @Override
  public String name() {
    return "nothing";
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
    return new ExecutionControl() {
      @Override
      public void load(ClassBytecodes[] classes) {}

      @Override
      public void redefine(ClassBytecodes[] classes) {}

      @Override
      public String invoke(String className, String methodName) {
        return "";
      }

      @Override
      public String varValue(String className, String varName) {
        return "";
      }

      @Override
      public void addToClasspath(String path) {}

      @Override
      public void stop() {}

      @Override
      public Object extensionCommand(String command, Object argument) {
        return "";
      }

      @Override
      public void close() {}
    };
  }
}
