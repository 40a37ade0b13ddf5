package workbench.exercises.predict;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofNanos;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.exercises.predict.Prediction.Workload;
import workbench.practice.Trial;
import workbench.testkit.ManualClock;

@TestMethodOrder(OrderAnnotation.class)
class PredictionTest {
  private static final Workload USUAL = workload(8, 4);

  @RegisterExtension final Trial trial = new Trial();

  private static Workload workload(int items, int cores) {
    return new Workload(items, ofMillis(300), ofMillis(50), ofMillis(10), cores);
  }

  private void is(int hint, Duration predicted, Duration expected, String of) {
    trial.orHint(hint).equal(predicted, expected, of);
  }

  @Test
  @Order(1)
  void oneAfterTheOtherTheTimesAddUp() {
    is(1, Prediction.oneAfterTheOther(USUAL), ofMillis(2880), "8 photographs one after the other");
  }

  @Test
  @Order(2)
  void downloadsThatOverlapAreCountedOnce() {
    is(1, Prediction.asynchronousIo(USUAL), ofMillis(710), "8 downloads at once, then 8 blurs");
    is(1, Prediction.offloaded(USUAL), ofMillis(410), "the same on 4 cores");
  }

  @Test
  @Order(3)
  void theLastRoundCountsInFull() {
    is(2, Prediction.offloaded(workload(9, 4)), ofMillis(460), "9 photographs on 4 cores");
    is(2, Prediction.offloaded(workload(3, 4)), ofMillis(360), "3 photographs on 4 cores");
    is(2, Prediction.blockingPool(workload(5, 4), 2), ofMillis(1080), "5 on a pool of 2 threads");
  }

  @Test
  @Order(4)
  void aPoolIsAsFastAsItsThreads() {
    is(2, Prediction.blockingPool(USUAL, 1), ofMillis(2880), "a pool of one thread");
    is(2, Prediction.blockingPool(USUAL, 2), ofMillis(1440), "a pool of two threads");
    is(2, Prediction.blockingPool(USUAL, 4), ofMillis(720), "a pool of four threads");
  }

  @Test
  @Order(5)
  void shortTimesAreNotLost() {
    Workload quick = new Workload(1000, ofNanos(700_000), ofNanos(300_000), ofNanos(1), 2);
    is(1, Prediction.asynchronousIo(quick), ofNanos(300_700_001), "1000 blurs of 0.3 ms");
    is(1, Prediction.offloaded(quick), ofNanos(150_700_001), "the same on two cores");
    is(1, Prediction.oneAfterTheOther(quick), ofNanos(1_000_001_000), "1000 one after the other");
  }

  @Test
  @Order(6)
  void coresAreKeptBusyByEnoughThreads() {
    trial
        .orHint(3)
        .because(
            "A thread of the pool computes only for a part of its time: 50 of 360 ms. The cores need"
                + " so many that their parts add up.")
        .equal(
            Prediction.threadsToKeepTheCoresBusy(USUAL),
            29,
            "the threads that keep 4 cores busy (4 × 360 ÷ 50 is 28.8)");
    trial
        .orHint(3)
        .equal(
            Prediction.threadsToKeepTheCoresBusy(
                new Workload(8, Duration.ZERO, ofMillis(50), Duration.ZERO, 4)),
            4,
            "the threads for work that only computes, on 4 cores");
  }

  @Test
  @Order(7)
  void threadsAreNotCores() {
    trial.orHint(3).equal(Prediction.speedup(2, 4), 2.0, "the speedup of 2 threads on 4 cores");
    trial
        .orHint(3)
        .because("Threads can be any number, cores cannot: the others wait for one.")
        .equal(Prediction.speedup(64, 4), 4.0, "the speedup of 64 threads on 4 cores");
  }

  @Test
  @Order(8)
  void moreCoresAreNeverSlower() {
    for (int cores = 1; cores < 12; cores++) {
      Duration fewer = Prediction.offloaded(workload(10, cores));
      Duration more = Prediction.offloaded(workload(10, cores + 1));
      trial
          .orHint(2)
          .that(
              more.compareTo(fewer) <= 0,
              "10 photographs would take %d ms on %d cores and %d ms on one core more."
                  .formatted(fewer.toMillis(), cores, more.toMillis()));
    }
  }

  @Test
  @Order(9)
  void itIsWhatASimulationTakes() {
    for (int items : List.of(1, 2, 5, 8, 13)) {
      for (int cores : List.of(1, 2, 3, 8)) {
        Workload w = workload(items, cores);
        String of = items + " photographs on " + cores + " cores, against a simulation";
        is(2, Prediction.asynchronousIo(w), computing(w, 1), of + ", one blur at a time");
        is(2, Prediction.offloaded(w), computing(w, cores), of);
        is(2, Prediction.blockingPool(w, cores), blocking(w, cores), of + ", on a blocking pool");
      }
    }
  }

  /// All downloads arrive together; each hand blurs one photograph after the other, and each is
  /// saved as soon as it is blurred.
  private static Duration computing(Workload w, int hands) {
    return simulated(w.items(), hands, w.download(), w.blur(), w.save());
  }

  /// Each hand does whole photographs.
  private static Duration blocking(Workload w, int hands) {
    Duration whole = w.download().plus(w.blur()).plus(w.save());
    return simulated(w.items(), hands, Duration.ZERO, whole, Duration.ZERO);
  }

  /// Plays it through on a clock that is moved from one end to the next.
  private static Duration simulated(
      int items, int hands, Duration before, Duration each, Duration after) {
    ManualClock clock = new ManualClock();
    clock.advance(before);
    PriorityQueue<Long> ends = new PriorityQueue<>(Comparator.naturalOrder());
    IntStream.range(0, Math.min(hands, items))
        .forEach(_ -> ends.add(clock.nanos() + each.toNanos()));
    int waiting = items - ends.size();
    while (!ends.isEmpty()) {
      clock.advance(ofNanos(ends.remove() - clock.nanos()));
      if (waiting > 0) {
        waiting--;
        ends.add(clock.nanos() + each.toNanos());
      }
    }
    clock.advance(after);
    return ofNanos(clock.nanos());
  }
}
