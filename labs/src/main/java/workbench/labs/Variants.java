package workbench.labs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import workbench.labs.variants.AsyncIo;
import workbench.labs.variants.Background;
import workbench.labs.variants.BigPool;
import workbench.labs.variants.Blocking;
import workbench.labs.variants.CommonPool;
import workbench.labs.variants.CpuOffload;
import workbench.labs.variants.PoolMisuse;
import workbench.labs.variants.VirtualCpu;
import workbench.labs.variants.VirtualThreads;

/// The catalogue of variants.
public final class Variants {
  public static final Variant BLOCKING =
      new Variant(
          "blocking",
          "Blocking",
          "everything on the UI thread",
          "the UI is frozen for the whole run, and the cores are idle in the downloads",
          new Blocking());

  public static final Variant ASYNC_IO =
      new Variant(
          "async-io",
          "Async I/O only",
          "async I/O, the blur on the UI thread",
          "the UI responds while downloading and freezes while blurring, with one core busy",
          new AsyncIo());

  public static final Variant CPU_OFFLOAD =
      new Variant(
          "cpu-offload",
          "CPU offload",
          "async I/O, the blur on a pool",
          "the UI never freezes, all cores are busy, and no thread is held",
          new CpuOffload());

  public static final Variant POOL_MISUSE =
      new Variant(
          "pool-misuse",
          "Pool misuse",
          "blocking I/O on the core-sized pool",
          "the UI does not freeze, yet the pool's threads are held and the cores idle",
          new PoolMisuse());

  public static final Variant BIG_POOL =
      new Variant(
          "big-pool",
          "Big pool",
          "blocking I/O, a thread an image",
          "it is fast, at the price of one thread an image",
          new BigPool());

  public static final Variant COMMON_POOL =
      new Variant(
          "common-pool",
          "Common pool",
          "supplyAsync with no executor",
          "the common pool compensates for blocked threads and grows beyond the cores",
          new CommonPool());

  public static final Variant VIRTUAL_THREADS =
      new Variant(
          "virtual-threads",
          "Virtual threads",
          "blocking code on virtual threads",
          "as fast as CPU offload, with code as plain as Blocking",
          new VirtualThreads());

  public static final Variant VIRTUAL_CPU =
      new Variant(
          "virtual-cpu",
          "Virtual threads for CPU",
          "every blur on a virtual thread",
          "no faster than the cores allow: all carriers are busy and other virtual threads starve",
          new VirtualCpu());

  public static final Variant BACKGROUND =
      new Variant(
          "background",
          "One background thread",
          "all in sequence on one worker",
          "the UI responds and the run is slow: responsiveness is not throughput",
          new Background());

  /// All of them, in the order of the lesson.
  public static final List<Variant> ALL =
      List.of(
          BLOCKING,
          ASYNC_IO,
          CPU_OFFLOAD,
          POOL_MISUSE,
          BIG_POOL,
          COMMON_POOL,
          VIRTUAL_THREADS,
          VIRTUAL_CPU,
          BACKGROUND);

  private Variants() {}

  /// The variant with this id.
  public static Optional<Variant> byId(String id) {
    return ALL.stream().filter(v -> v.id().equals(id)).findFirst();
  }

  /// The source of a variant's class, as it was compiled.
  public static String source(Variant variant) {
    String file = variant.arrangement().getClass().getSimpleName() + ".java";
    try (InputStream in = Blocking.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "The source of " + variant + " is not at hand: it is not of the catalogue.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
