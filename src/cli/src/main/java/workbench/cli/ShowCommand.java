package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.labs.Variant;
import workbench.labs.Variants;

@Command(name = "show", description = "Print a variant's source.")
final class ShowCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, as it does what follows.
  private CommandSpec spec;

  @Parameters(
      paramLabel = "VARIANT",
      converter = VariantConverter.class,
      description = "Its id; `workbench variants` lists them.")
  @SuppressWarnings("NullAway.Init")
  private Variant variant;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Variants.source(variant));
    spec.commandLine().getOut().flush();
    return ExitCode.DONE.code();
  }
}
