package workbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.labs.Items;
import workbench.labs.Variant;
import workbench.labs.Variants;
import workbench.labs.Workload;
import workbench.probe.event.Event.ItemEnded;
import workbench.probe.event.Event.Outcome;

@Command(
    name = "blur",
    description = "Download or load images, blur or darken them, and save the results.")
final class BlurCommand implements Callable<Integer> {
  private static final double SIGMA = 3;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "A URL or a file.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE|DIR",
      description = "Where the results go; default here, with `-blurred` in the name.")
  private @Nullable Path out;

  @ArgGroup private Effect effect = new Effect();

  /// One or the other.
  static final class Effect {
    @Option(names = "--sigma", paramLabel = "PIXELS", description = "How much to blur; default 3.")
    private @Nullable Double sigma;

    @Option(
        names = "--darken",
        paramLabel = "N",
        description = "Subtract N from each colour instead, from 1 to 255.")
    private @Nullable Integer darken;
  }

  @Option(
      names = "--variant",
      paramLabel = "ID",
      converter = VariantConverter.class,
      description = "How to do it; default cpu-offload.")
  private Variant variant = Variants.CPU_OFFLOAD;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Override
  public Integer call() throws IOException {
    PrintWriter printer = spec.commandLine().getOut();
    Targets targets =
        new Targets(out, sources.size(), effect.darken == null ? "blurred" : "darkened");
    List<String> lines = new ArrayList<>(List.of(Items.WITH_TARGETS));
    List<Path> files = new ArrayList<>();
    for (String source : sources) {
      Path target = targets.of(source);
      files.add(target);
      lines.add(address(source) + "\t" + target.toAbsolutePath());
    }
    Workload workload = workload().from(Sources.write(lines)).images(files.size()).to(Path.of(""));
    try (OpenBench bench = OpenBench.open(Runtime.getRuntime().availableProcessors())) {
      RunReport run = bench.process(variant, workload);
      for (ItemEnded item : run.recording().itemsEnded()) {
        if (item.outcome() == Outcome.DONE) {
          printer.println(files.get(item.item() - 1));
        }
      }
      RunText.failures(run.failures(), Terminal.seesErrors(), spec.commandLine().getErr());
      return run.exitCode().code();
    }
  }

  private Workload workload() {
    int cores = Runtime.getRuntime().availableProcessors();
    Workload usual = Workload.forCores(cores);
    try {
      Workload workload = usual.limits(limits.applied(usual.limits()));
      if (effect.darken != null) {
        if (effect.darken == 0) {
          throw new IllegalArgumentException("--darken must be from 1 to 255, not 0.");
        }
        return workload.darken(effect.darken);
      }
      return workload.sigma(effect.sigma == null ? SIGMA : effect.sigma);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  /// A file becomes its address; anything else is left for the download to judge.
  private static String address(String source) {
    return isUrl(source) ? source : Path.of(source).toUri().toString();
  }

  private static boolean isUrl(String source) {
    return source.matches("(?s)[A-Za-z][A-Za-z0-9+.-]+:.*");
  }

  /// Names for the results: never one twice, and never the source's own file.
  private static final class Targets {
    private final @Nullable Path out;
    private final boolean isFolder;
    private final String suffix;
    private final Set<Path> taken = new HashSet<>();

    Targets(@Nullable Path out, int sources, String suffix) throws IOException {
      this.out = out;
      this.suffix = suffix;
      this.isFolder =
          out != null && (sources > 1 || Files.isDirectory(out) || out.toString().endsWith("/"));
      if (isFolder && out != null) {
        Files.createDirectories(out);
      }
    }

    Path of(String source) {
      if (out != null && !isFolder) {
        return out;
      }
      Path folder = out == null ? Path.of("") : out;
      String name = name(source);
      int dot = name.lastIndexOf('.');
      String stem = dot < 0 ? name : name.substring(0, dot);
      String extension = dot < 0 ? "" : name.substring(dot);
      Path target = folder.resolve(stem + "-" + suffix + extension);
      for (int number = 2; !taken.add(target); number++) {
        target = folder.resolve(stem + "-" + suffix + "-" + number + extension);
      }
      return target;
    }

    /// The last part of what the user typed, without what a file system might read as more than a
    /// name.
    private static String name(String source) {
      String path = source.replaceAll("[?#].*", "");
      String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
      return last.isEmpty() || last.startsWith(".") ? "image" + last : last;
    }
  }
}
