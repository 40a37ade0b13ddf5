package workbench.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import workbench.probe.agent.LabMain;

/// The command line that starts a lab JVM. No debug agent: it would make virtual threads several
/// times slower and distort what is measured.
final class LabCommand {
  private static final Path TASKSET = Path.of("/usr/bin/taskset");

  private LabCommand() {}

  static ProcessBuilder of(LabOptions options, int port) {
    List<String> command = new ArrayList<>();
    if (options.cores() > 0) {
      // Where the system can, the lab is also kept off the other cores.
      if (Files.isExecutable(TASKSET)) {
        command.addAll(List.of(TASKSET.toString(), "-c", "0-" + (options.cores() - 1)));
      }
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (options.cores() > 0) {
      command.add("-XX:ActiveProcessorCount=" + options.cores());
    }
    command.add("-Xmx" + options.heapMebibytes() + "m");
    command.add("-XX:+UseG1GC");
    command.add("--enable-native-access=ALL-UNNAMED");
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
}
