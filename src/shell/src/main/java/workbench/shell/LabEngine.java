package workbench.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import jdk.jshell.execution.StreamingExecutionControl;
import jdk.jshell.execution.Util;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import workbench.probe.agent.Command;

/// JShell's way to a lab JVM that runs already.
final class LabEngine implements ExecutionControlProvider {
  private final LabProcess lab;

  LabEngine(LabProcess lab) {
    this.lab = lab;
  }

  @Override
  public String name() {
    return "lab";
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters)
      throws IOException {
    InputStream in = lab.control().getInputStream();
    OutputStream out = lab.control().getOutputStream();
    return Util.remoteInputOutput(
        in,
        out,
        Map.of("out", env.userOut(), "err", env.userErr()),
        Map.of(),
        (objectIn, objectOut) ->
            new StreamingExecutionControl(objectOut, objectIn) {
              @Override
              public void stop() {
                lab.tell(Command.INTERRUPT);
              }
            });
  }
}
