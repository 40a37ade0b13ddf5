package workbench.labs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import workbench.pipeline.Limits;

/// A workload while a dial is being turned.
final class Dials {
  int images;
  Duration latency;
  Duration jitter;
  long bandwidth;
  int size;
  double sigma;
  int darken;
  int concurrency;
  int pool;
  long seed;
  String fault;
  Limits limits;
  Optional<Path> from;
  Optional<Path> to;

  Dials(Workload w) {
    images = w.images();
    latency = w.latency();
    jitter = w.jitter();
    bandwidth = w.bandwidth();
    size = w.size();
    sigma = w.sigma();
    darken = w.darken();
    concurrency = w.concurrency();
    pool = w.pool();
    seed = w.seed();
    fault = w.fault();
    limits = w.limits();
    from = w.from();
    to = w.to();
  }

  Workload workload() {
    return new Workload(
        images,
        latency,
        jitter,
        bandwidth,
        size,
        sigma,
        darken,
        concurrency,
        pool,
        seed,
        fault,
        limits,
        from,
        to);
  }
}
