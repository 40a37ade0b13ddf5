package workbench.bench.predict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.probe.event.Event.Calibrated;

/// Two cores; a download takes 300 ms, 2 of them computing; a blur 60 ms, 70 with both cores at it,
/// 80 in a crowd; a save 10 ms.
class ModelTest {
  private static final Calibrated PARTS =
      new Calibrated(0, millis(300), millis(2), millis(60), millis(70), millis(80), millis(10));

  @ParameterizedTest
  @CsvSource({
    // variant, items, pool, in flight, milliseconds
    "blocking,        24, 2, 24, 8880",
    "background,      24, 2, 24, 8880",
    "async-io,        24, 2, 24, 1750",
    "cpu-offload,     24, 2, 24, 1174",
    "virtual-threads, 24, 2, 24, 1174",
    "virtual-cpu,     24, 2, 24, 1174",
    "pool-misuse,     24, 2, 24, 4560",
    "pool-misuse,     24, 24, 24, 380",
    "big-pool,        24, 2, 24, 1294",
    "common-pool,     24, 2, 24, 1294",
    "cpu-offload,     24, 1, 24, 1750",
    "cpu-offload,     24, 2, 1,  8880",
    "cpu-offload,     24, 2, 4,  2220",
    "pool-misuse,     24, 2, 1,  8880",
  })
  void theScarcestThingSetsTheTime(String variant, int items, int pool, int inFlight, long millis) {
    assertThat(new Model(items, 2, pool, inFlight, PARTS).wall(variant)).hasMillis(millis);
  }

  private static long millis(long millis) {
    return millis * 1_000_000;
  }
}
