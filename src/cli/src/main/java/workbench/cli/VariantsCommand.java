package workbench.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import workbench.labs.Variant;
import workbench.labs.Variants;
import workbench.report.Words;

@Command(name = "variants", description = "List the variants and what to look for in each.")
final class VariantsCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (Variant variant : Variants.ALL) {
      out.println(Terminal.bold(Words.format("%-16s", variant.id())) + " " + variant.summary());
      out.println(" ".repeat(17) + Terminal.faint("Look: " + variant.lookFor()));
    }
    out.println();
    out.println("Their source: workbench show VARIANT");
    return ExitCode.DONE.code();
  }
}
