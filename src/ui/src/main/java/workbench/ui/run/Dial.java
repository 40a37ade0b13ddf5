package workbench.ui.run;

import static workbench.ui.kit.Texts.text;

import java.time.Duration;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import workbench.labs.Workload;
import workbench.report.Words;

/// A dial of the workload: what it is called, the values it can take, and how it turns a workload.
///
/// @param id its text is `dial.ID`, and what it means `dial.ID.help`
/// @param values from the lowest to the highest
/// @param usual where it stands at first
/// @param word a value as it is shown
record Dial(String id, List<Double> values, double usual, DoubleFunction<String> word, Turn turn) {
  /// Makes a workload with another value.
  interface Turn {
    Workload turn(Workload workload, double value);
  }

  Dial {
    values = List.copyOf(values);
  }

  /// All dials for a machine with so many cores, but the cores themselves.
  static List<Dial> all(int cores) {
    Workload usual = Workload.forCores(cores);
    return List.of(
        new Dial(
            "images",
            List.of(1., 2., 4., 8., 12., 16., 24., 32., 48., 64., 96., 128., 200., 500., 1000.),
            usual.images(),
            Dial::whole,
            (w, v) -> w.images((int) v)),
        new Dial(
            "latency",
            List.of(0., 20., 50., 100., 150., 200., 300., 500., 750., 1000., 2000.),
            usual.latency().toMillis(),
            Words::time,
            (w, v) -> w.latency(Duration.ofMillis((long) v))),
        new Dial(
            "jitter",
            List.of(0., 20., 50., 100., 200., 500.),
            0,
            v -> v == 0 ? text("dial.no-jitter") : "± " + Words.time(v),
            (w, v) -> w.jitter(Duration.ofMillis((long) v))),
        new Dial(
            "bandwidth",
            List.of(0., 32_000., 64_000., 128_000., 256_000., 512_000., 1_000_000., 4_000_000.),
            0,
            v -> v == 0 ? text("dial.no-limit") : Words.format("%,.0f kB/s", v / 1000),
            (w, v) -> w.bandwidth((long) v)),
        new Dial(
            "size",
            List.of(200., 400., 800., 1200., 1600., 2400., 3200., 4000.),
            usual.size(),
            v -> whole(v) + " px",
            (w, v) -> w.size((int) v)),
        new Dial(
            "sigma",
            List.of(1., 2., 3., 6., 9., 12., 18., 24., 36., 50.),
            usual.sigma(),
            Dial::whole,
            Workload::sigma),
        new Dial(
            "concurrency",
            List.of(1., 2., 4., 8., 12., 16., 24., 48., 96., 0.),
            0,
            v -> v == 0 ? text("dial.all") : whole(v),
            (w, v) -> w.concurrency((int) v)),
        new Dial(
            "pool",
            List.of(0., 1., 2., 3., 4., 6., 8., 12., 16., 24., 48., 96.),
            0,
            v -> v == 0 ? text("dial.one-a-core") : whole(v),
            (w, v) -> w.pool((int) v)));
  }

  /// The dial for the number of cores that the lab may use, out of those there are.
  static Dial cores(int most) {
    return new Dial(
        "cores",
        IntStream.rangeClosed(1, most).mapToObj(n -> (double) n).toList(),
        most,
        v -> text("dial.of", whole(v), whole(most)),
        (w, _) -> w);
  }

  private static String whole(double value) {
    return Words.format("%,.0f", value);
  }

  /// The place of the value that is nearest.
  int indexOf(double value) {
    int best = 0;
    for (int i = 1; i < values.size(); i++) {
      if (Math.abs(values.get(i) - value) < Math.abs(values.get(best) - value)) {
        best = i;
      }
    }
    return best;
  }
}
