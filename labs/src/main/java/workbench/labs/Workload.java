package workbench.labs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import workbench.pipeline.Limits;

/// What a run processes. Each dial has a method of its name that answers a copy with another value:
/// `workload().images(24).latency(ofMillis(300))`. A new dial is also one of [Dials] and, if a run
/// can be told of it, of [WorkloadSnippet].
///
/// @param images how many items
/// @param latency how long the origin takes to answer
/// @param jitter by how much the latency varies, up and down
/// @param bandwidth bytes a second for each download; 0 for no limit
/// @param size the longer side of an image in pixels
/// @param sigma the blur's standard deviation in pixels
/// @param darken if over 0, what is subtracted from each colour instead of the blur
/// @param concurrency how many items may be under way at once; 0 for all
/// @param pool how many threads the CPU pool has; 0 for one a core
/// @param seed of the jitter
/// @param fault what goes wrong at the origin, by its id; empty for nothing
/// @param limits when a download or an image is given up
/// @param from a file of sources, a line each; empty for the bundled photographs
/// @param to the folder for the results; empty for a temporary one
public record Workload(
    int images,
    Duration latency,
    Duration jitter,
    long bandwidth,
    int size,
    double sigma,
    int darken,
    int concurrency,
    int pool,
    long seed,
    String fault,
    Limits limits,
    Optional<Path> from,
    Optional<Path> to) {

  private static final int IMAGES_PER_CORE = 12;
  private static final int WARM_UP_PER_CORE = 3;

  public Workload {
    require(images >= 1 && images <= 100_000, "images", "from 1 to 100,000", images);
    require(!latency.isNegative(), "latency", "0 or more", latency);
    require(!jitter.isNegative(), "jitter", "0 or more", jitter);
    require(bandwidth >= 0, "bandwidth", "0 or more bytes a second", bandwidth);
    require(size >= 16 && size <= 8192, "size", "from 16 to 8192 pixels", size);
    require(sigma > 0 && sigma <= 100, "sigma", "over 0 and at most 100", sigma);
    require(darken >= 0 && darken <= 255, "darken", "from 0 to 255", darken);
    require(concurrency >= 0, "concurrency", "0 (all) or more", concurrency);
    require(pool >= 0 && pool <= 10_000, "pool", "from 0 (one a core) to 10,000", pool);
  }

  private static void require(boolean holds, String dial, String range, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(dial + " must be " + range + ", not " + value + ".");
    }
  }

  /// The default for this many cores: enough images for every core, and about as much waiting as
  /// computing, so that each variant's lesson shows.
  public static Workload forCores(int cores) {
    return new Workload(
        IMAGES_PER_CORE * cores,
        Duration.ofMillis(300),
        Duration.ZERO,
        0,
        1600,
        12,
        0,
        0,
        0,
        1,
        "",
        Limits.DEFAULTS,
        Optional.empty(),
        Optional.empty());
  }

  /// The same work over a few of the bundled photographs, without waiting: what lets the compiler
  /// see the code before it is measured.
  Workload warmUp(int cores) {
    return forCores(cores)
        .images(Math.min(WARM_UP_PER_CORE * cores, images))
        .latency(Duration.ZERO)
        .size(size)
        .sigma(sigma)
        .darken(darken)
        .pool(pool);
  }

  /// How many items may be under way at once.
  public int inFlight() {
    return concurrency == 0 ? images : Math.min(concurrency, images);
  }

  /// How many threads the CPU pool has on this many cores.
  public int poolThreads(int cores) {
    return pool == 0 ? cores : pool;
  }

  public Workload images(int images) {
    return turned(dials -> dials.images = images);
  }

  public Workload latency(Duration latency) {
    return turned(dials -> dials.latency = latency);
  }

  public Workload jitter(Duration jitter) {
    return turned(dials -> dials.jitter = jitter);
  }

  public Workload bandwidth(long bandwidth) {
    return turned(dials -> dials.bandwidth = bandwidth);
  }

  public Workload size(int size) {
    return turned(dials -> dials.size = size);
  }

  public Workload sigma(double sigma) {
    return turned(dials -> dials.sigma = sigma);
  }

  public Workload darken(int darken) {
    return turned(dials -> dials.darken = darken);
  }

  public Workload concurrency(int concurrency) {
    return turned(dials -> dials.concurrency = concurrency);
  }

  public Workload pool(int pool) {
    return turned(dials -> dials.pool = pool);
  }

  public Workload seed(long seed) {
    return turned(dials -> dials.seed = seed);
  }

  public Workload fault(String fault) {
    return turned(dials -> dials.fault = fault);
  }

  public Workload limits(Limits limits) {
    return turned(dials -> dials.limits = limits);
  }

  public Workload from(Path from) {
    return turned(dials -> dials.from = Optional.of(from));
  }

  public Workload to(Path to) {
    return turned(dials -> dials.to = Optional.of(to));
  }

  private Workload turned(Consumer<Dials> turn) {
    Dials dials = new Dials(this);
    turn.accept(dials);
    return dials.workload();
  }

  /// The dials that shape a run, by name, for its recording.
  public Map<String, Object> toMap() {
    Map<String, Object> dials = new LinkedHashMap<>();
    dials.put("images", images);
    dials.put("latencyMillis", latency.toMillis());
    dials.put("jitterMillis", jitter.toMillis());
    dials.put("bandwidth", bandwidth);
    dials.put("size", size);
    dials.put("sigma", sigma);
    dials.put("darken", darken);
    dials.put("concurrency", inFlight());
    dials.put("pool", pool);
    dials.put("seed", seed);
    dials.put("fault", fault);
    from.ifPresent(file -> dials.put("from", file.toString()));
    return dials;
  }

  /// The expression that makes this workload in a snippet, with the dials that are not at the
  /// default for this many cores.
  public String snippet(int cores) {
    return WorkloadSnippet.of(this, forCores(cores));
  }

  /// The same expression for this machine.
  @Override
  public String toString() {
    return snippet(Runtime.getRuntime().availableProcessors());
  }
}
