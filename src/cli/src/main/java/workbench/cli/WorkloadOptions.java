package workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;
import workbench.labs.Workload;
import workbench.origin.Fault;

/// The dials of a workload, shared by the commands that run one.
final class WorkloadOptions {
  /// Where the lesson lies.
  enum Preset {
    BALANCED,
    IO_HEAVY,
    CPU_HEAVY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Workload forCores(int cores) {
      Workload usual = Workload.forCores(cores);
      return switch (this) {
        case BALANCED -> usual;
        case IO_HEAVY -> usual.latency(Duration.ofSeconds(1)).sigma(2).size(800);
        case CPU_HEAVY -> usual.latency(Duration.ofMillis(50)).sigma(20);
      };
    }
  }

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      converter = PresetConverter.class,
      description = "balanced, io-heavy or cpu-heavy; default balanced.")
  private Preset preset = Preset.BALANCED;

  @Option(names = "--images", paramLabel = "N", description = "How many images; default 12 a core.")
  private @Nullable Integer images;

  @Option(
      names = "--latency",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description = "How long the origin takes to answer; default 300ms.")
  private @Nullable Duration latency;

  @Option(
      names = "--jitter",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description = "By how much the latency varies; default 0ms.")
  private @Nullable Duration jitter;

  @Option(
      names = "--bandwidth",
      paramLabel = "BYTES",
      description = "Bytes a second for each download; default 0, no limit.")
  private @Nullable Long bandwidth;

  @Option(
      names = "--size",
      paramLabel = "PIXELS",
      description = "Longer side of an image; default 1600.")
  private @Nullable Integer size;

  @Option(names = "--sigma", paramLabel = "PIXELS", description = "How much to blur; default 12.")
  private @Nullable Double sigma;

  @Option(
      names = "--concurrency",
      paramLabel = "N",
      description = "How many images at once; default all.")
  private @Nullable Integer concurrency;

  @Option(
      names = "--pool",
      paramLabel = "N",
      description = "Threads of the CPU pool; default one a core.")
  private @Nullable Integer pool;

  @Option(names = "--cores", paramLabel = "N", description = "Cores of the lab; default all.")
  private int cores = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--from",
      paramLabel = "DIR|FILE",
      description = "A folder of images, or a file with a URL on each line.")
  private @Nullable Path from;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the jitter; default 1.")
  private @Nullable Long seed;

  @Option(
      names = "--fault",
      paramLabel = "ID",
      description =
          "What goes wrong at the origin: hang, stall, truncate, 404, 500, redirect-loop, endless,"
              + " garbage, wrong-length.")
  private @Nullable String fault;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where the results go; default a temporary folder, named at the end.")
  private @Nullable Path out;

  int cores() {
    int most = Runtime.getRuntime().availableProcessors();
    if (cores < 1 || cores > most) {
      throw usage("--cores must be from 1 to " + most + ", not " + cores + ".");
    }
    return cores;
  }

  /// The folder for the results; made if it is not there.
  Path out() throws IOException {
    return out == null ? Files.createTempDirectory("workbench-") : Files.createDirectories(out);
  }

  Workload workload() throws IOException {
    Workload workload = preset.forCores(cores());
    try {
      workload = from == null ? workload : sources(workload, from);
      workload = images == null ? workload : workload.images(images);
      workload = latency == null ? workload : workload.latency(latency);
      workload = jitter == null ? workload : workload.jitter(jitter);
      workload = bandwidth == null ? workload : workload.bandwidth(bandwidth);
      workload = size == null ? workload : workload.size(size);
      workload = sigma == null ? workload : workload.sigma(sigma);
      workload = concurrency == null ? workload : workload.concurrency(concurrency);
      workload = pool == null ? workload : workload.pool(pool);
      workload = seed == null ? workload : workload.seed(seed);
      workload = fault == null ? workload : workload.fault(Fault.of(fault).id());
      return workload.limits(limits.applied(workload.limits()));
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private Workload sources(Workload workload, Path from) throws IOException {
    List<String> sources = Files.isDirectory(from) ? imagesIn(from) : Sources.read(from);
    if (sources.isEmpty()) {
      throw usage("--from: " + from + " has no images.");
    }
    return workload.from(Sources.write(sources)).images(sources.size());
  }

  private static List<String> imagesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png)"))
          .sorted()
          .map(f -> f.toUri().toString())
          .toList();
    }
  }

  private ParameterException usage(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  /// `balanced`, `io-heavy`, `cpu-heavy`.
  static final class PresetConverter implements ITypeConverter<Preset> {
    @Override
    public Preset convert(String text) {
      for (Preset preset : Preset.values()) {
        if (preset.toString().equals(text)) {
          return preset;
        }
      }
      throw new TypeConversionException(
          "There is no preset '" + text + "': use balanced, io-heavy or cpu-heavy.");
    }
  }
}
