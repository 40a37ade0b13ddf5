package workbench.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import workbench.labs.TemporaryFolder;
import workbench.labs.Variants;
import workbench.labs.Workload;
import workbench.probe.event.Event.Calibrated;
import workbench.probe.event.Event.Machine;
import workbench.probe.event.Operation;
import workbench.report.Words;

@Command(
    name = "doctor",
    description = "Try everything that a run needs on this machine and say what works.")
final class DoctorCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    int cores = Runtime.getRuntime().availableProcessors();
    Workload small = Workload.forCores(cores).images(2 * cores);
    Path folder = TemporaryFolder.create();
    long start = System.nanoTime();
    try (OpenBench bench = OpenBench.open(cores)) {
      double startMillis = (System.nanoTime() - start) / 1e6;
      Calibrated parts =
          bench
              .calibrate(small)
              .orElseThrow(
                  () -> new CliFailure(ExitCode.ENVIRONMENT, "The pipeline does not work here."));
      RunReport run = bench.run(Variants.CPU_OFFLOAD, small.to(folder), Optional.of(parts), null);
      Machine machine = run.recording().last(Machine.class).orElseThrow();
      Table table = new Table();
      table.row("Java", machine.java());
      table.row("system", machine.os() + ", " + machine.cpu() + ", " + machine.cores() + " cores");
      table.row("lab JVM and origin", "started in " + Words.time(startMillis));
      table.row("one download", Words.time(parts.downloadNanos() / 1e6));
      table.row("one blur", Words.time(parts.blurNanos() / 1e6));
      table.row("one blur, all cores busy", Words.time(parts.sharedBlurNanos() / 1e6));
      table.row("one save", Words.time(parts.saveNanos() / 1e6));
      table.row("ready time", readyTime(run));
      table.row("images", run.measures().itemsDone() + " of " + small.images() + " done");
      table.lines().forEach(out::println);
      return run.exitCode().code();
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private static String readyTime(RunReport run) {
    boolean known =
        run.recording().spans().stream()
            .anyMatch(s -> s.operation() == Operation.BLUR && s.readyNanos() >= 0);
    return known ? "known" : "unknown on this system";
  }
}
