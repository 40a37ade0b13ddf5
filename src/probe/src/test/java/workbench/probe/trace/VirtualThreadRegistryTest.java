package workbench.probe.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.probe.agent.LabMain;

class VirtualThreadRegistryTest {
  @Test
  void allVirtualThreadsAreCountedWhoeverStartedThem() throws Exception {
    assertThat(printed(LabMain.JVM_ARGUMENTS))
        .containsExactly("0 alive, 0 waiting", "310 alive, 310 waiting", "0 alive, 0 waiting");
  }

  @Test
  void whereTheRegistryIsClosedThereSeemToBeNone() {
    assertThat(new VirtualThreadRegistry().count()).isZero();
  }

  private static List<String> printed(List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(arguments);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(ManyVirtualThreads.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try {
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isZero();
      return text.lines().toList();
    } finally {
      process.destroyForcibly();
    }
  }
}
