package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import workbench.origin.HttpOrigin;
import workbench.origin.Script;

@Command(name = "origin", description = "Serve the bundled photographs until Ctrl-C.")
final class OriginCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Option(names = "--port", paramLabel = "N", description = "Default any free one.")
  private int port;

  @Option(
      names = "--script",
      paramLabel = "QUERY",
      description =
          "For requests that say nothing themselves, such as 'latency=300&jitter=50&fault=stall'.")
  private String script = "";

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "--port must be from 0 to 65535.");
    }
    PrintWriter out = spec.commandLine().getOut();
    CountDownLatch interrupted = new CountDownLatch(1);
    try (HttpOrigin origin = HttpOrigin.start(port)) {
      origin.script(Script.parse(script));
      Interrupts.onInterrupt(interrupted::countDown);
      out.println("Serving " + HttpOrigin.photos().size() + " photographs at " + origin.uri());
      out.println("For example " + origin.uri() + "photos/ridge.jpg?size=800&latency=300");
      out.println("Ctrl-C ends it.");
      interrupted.await();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--script: " + e.getMessage());
    }
    return ExitCode.INTERRUPTED.code();
  }
}
