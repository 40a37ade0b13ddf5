package workbench.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import workbench.bench.session.SessionOptions;

/// How the lab JVM of snippets is started.
final class SessionDials {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Option(names = "--cores", paramLabel = "N", description = "Cores of the lab; default all.")
  private int cores = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      converter = MebibytesConverter.class,
      description = "The lab's largest heap, as in 512m or 2g; default 1g.")
  private int heap = 1024;

  @Option(
      names = "--enable-preview",
      description = "Allow preview features of the language and the libraries.")
  private boolean preview;

  /// @param spare whether another lab JVM is started ahead
  SessionOptions options(boolean spare) {
    int most = Runtime.getRuntime().availableProcessors();
    if (cores < 1 || cores > most) {
      throw new ParameterException(
          spec.commandLine(), "--cores must be from 1 to " + most + ", not " + cores + ".");
    }
    return new SessionOptions(cores == most ? 0 : cores, heap, preview, spare);
  }
}
