package workbench.shell;

import static java.util.concurrent.TimeUnit.DAYS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import workbench.probe.agent.OutputKind;

/// A host for a test to kill: it starts a lab JVM that never comes to an end, and a spare.
final class OrphanHost {
  private OrphanHost() {}

  /// Says `busy` when both are there and the cell has begun.
  ///
  /// @param args the cell
  public static void main(String[] args) {
    // It goes with the test, should that one be broken off.
    Thread.ofPlatform().daemon().start(OrphanHost::endWithTheTest);
    LabOptions options = LabOptions.of(System.getProperty("java.class.path"), List.of());
    LabShell shell =
        LabShell.start(
            options,
            new LabListener() {
              @Override
              public void printed(int cell, OutputKind stream, byte[] text) {
                System.out.write(text, 0, text.length);
                System.out.flush();
              }
            });
    await().forever().until(shell::isSpareReady);
    shell.evaluate("{ System.out.println(\"busy\");\n" + args[0] + "}");
    await().atMost(1, DAYS).until(() -> false);
  }

  private static void endWithTheTest() {
    try {
      var _ = System.in.read();
    } catch (IOException e) {
      // The same as the end.
    }
    System.exit(1);
  }
}
