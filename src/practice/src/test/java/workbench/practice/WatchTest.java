package workbench.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class WatchTest {
  private static final Scope NOBODY = new Scope("nowhere");
  private static final long QUIET_NANOS = 20_000_000;
  private static final long LONG_NANOS = 3_600_000_000_000L;

  private final AtomicLong movement = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();

  private Watch watch(long quietNanos, BooleanSupplier threw, BooleanSupplier computes) {
    return new Watch(quietNanos, NOBODY, threw, movement::get, computes, () -> false);
  }

  private static boolean no() {
    return false;
  }

  @Test
  void whatHoldsIsNotWaitedFor() {
    assertThat(watch(LONG_NANOS, WatchTest::no, WatchTest::no).until(() -> true)).isTrue();
  }

  @Test
  void itGivesUpOnceNothingMoves() {
    assertThat(watch(QUIET_NANOS, WatchTest::no, WatchTest::no).until(WatchTest::no)).isFalse();
  }

  @Test
  void asLongAsSomethingMovesItWaits() {
    // A hundred looks take far longer than the quiet time allows.
    boolean came =
        watch(QUIET_NANOS, WatchTest::no, WatchTest::no)
            .until(() -> {
              movement.incrementAndGet();
              return asked.incrementAndGet() > 100;
            });
    assertThat(came).isTrue();
  }

  @Test
  void asLongAsSomethingComputesItWaits() {
    boolean came =
        watch(QUIET_NANOS, WatchTest::no, () -> true).until(() -> asked.incrementAndGet() > 100);
    assertThat(came).isTrue();
  }

  @Test
  void afterAThrowLittleMoreIsExpected() {
    // Else it would wait for an hour of quiet.
    assertThat(watch(LONG_NANOS, () -> true, WatchTest::no).until(WatchTest::no)).isFalse();
  }
}
