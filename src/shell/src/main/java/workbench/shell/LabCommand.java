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
    command.addAll(affinity(options.cores()));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (options.cores() > 0) {
      command.add("-XX:ActiveProcessorCount=" + options.cores());
    }
    command.add("-Xmx" + options.heapMebibytes() + "m");
    command.add("-XX:+UseG1GC");
    // A heap that is full is the end, whether the learner's code catches the error or not.
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:+ErrorFileToStderr");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(LabMain.JVM_ARGUMENTS);
    if (options.preview()) {
      command.add("--enable-preview");
    }
    options.aotCache().ifPresent(cache -> command.add("-XX:AOTCache=" + cache));
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
