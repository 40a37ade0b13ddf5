package workbench.shell;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import workbench.probe.agent.LabMain;

/// The command line that starts a lab JVM. No debug agent: it would make virtual threads several
/// times slower and distort what is measured.
final class LabCommand {
  private static final Path TASKSET = Path.of("/usr/bin/taskset");
  private static final Path SHELL = Path.of("/bin/sh");
  private static final Path NICE = Path.of("/usr/bin/nice");

  /// Ctrl-C reaches all processes of a terminal's foreground. The host cancels the run in good
  /// order; the lab must live to see it, so it starts with the interrupt signal ignored, which Java
  /// keeps.
  private static final String IGNORING_INTERRUPTS = "trap '' INT; exec \"$0\" \"$@\"";

  private LabCommand() {}

  static ProcessBuilder of(LabOptions options, int port) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(SHELL)) {
      command.addAll(List.of(SHELL.toString(), "-c", IGNORING_INTERRUPTS));
    }
    if (options.training() && Files.isExecutable(NICE)) {
      command.addAll(List.of(NICE.toString(), "-n", "19"));
    }
    command.addAll(affinity(options.cores()));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (options.cores() > 0) {
      command.add("-XX:ActiveProcessorCount=" + options.cores());
    }
    command.add("-Xmx" + options.heapMebibytes() + "m");
    command.addAll(cachedArguments(options));
    String cache = options.training() ? "-XX:AOTCacheOutput=" : "-XX:AOTCache=";
    options.aotCache().ifPresent(file -> command.add(cache + file));
    command.add("-Djava.awt.headless=true");
    // The pipeline frees OpenCV's memory itself: no thread that looks for what was forgotten.
    command.add("-Dorg.bytedeco.javacpp.nopointergc=true");
    options.properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-cp", options.classPath(), LabMain.class.getName()));
    command.add(Integer.toString(port));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OPENCV_LOG_LEVEL", "SILENT");
    return builder;
  }

  /// The arguments that a start-up cache is made for: with others it might be refused.
  static List<String> cachedArguments(LabOptions options) {
    List<String> arguments = new ArrayList<>();
    arguments.add("-XX:+UseG1GC");
    // A heap that is full is the end, whether the learner's code catches the error or not.
    arguments.add("-XX:+ExitOnOutOfMemoryError");
    arguments.add("-XX:-CreateCoredumpOnCrash");
    arguments.add("-XX:+ErrorFileToStderr");
    arguments.add("--enable-native-access=ALL-UNNAMED");
    arguments.addAll(LabMain.JVM_ARGUMENTS);
    if (options.preview()) {
      arguments.add("--enable-preview");
    }
    return arguments;
  }

  /// Where the system can, a lab with fewer cores than there are is kept off the others too.
  private static List<String> affinity(int cores) {
    if (cores == 0
        || cores >= Runtime.getRuntime().availableProcessors()
        || !Files.isExecutable(TASKSET)) {
      return List.of();
    }
    List<Integer> allowed = AllowedCores.here();
    return allowed.size() <= cores
        ? List.of()
        : List.of(
            TASKSET.toString(),
            "-c",
            allowed.subList(0, cores).stream().map(String::valueOf).collect(joining(",")));
  }
}
