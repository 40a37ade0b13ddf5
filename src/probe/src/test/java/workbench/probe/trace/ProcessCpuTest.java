package workbench.probe.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workbench.probe.os.Os;

class ProcessCpuTest {
  private static final int MANY = 1_000;

  private long usedNanos;
  private int asked;
  private final ProcessCpu cpu = new ProcessCpu(new Counted());

  private final class Counted implements Os {
    @Override
    public long processCpuNanos() {
      asked++;
      return usedNanos;
    }

    @Override
    public int threadId() {
      return UNKNOWN;
    }

    @Override
    public int core() {
      return UNKNOWN;
    }

    @Override
    public long threadCpuNanos() {
      return UNKNOWN;
    }
  }

  @Test
  void withFewThreadsEverySampleIsExact() {
    usedNanos = 70;
    assertThat(cpu.advance(50, 10, false)).isEqualTo(70);
    usedNanos = 100;
    assertThat(cpu.advance(0, 10, false)).isEqualTo(30);
  }

  @Test
  void withManyThreadsTheRestIsBookedAtTheNextReading() {
    int askedBefore = asked;
    long booked = 0;
    for (int sample = 0; sample < 8; sample++) {
      usedNanos += 30;
      booked += cpu.advance(20, MANY, false);
      assertThat(booked).isBetween(20L * (sample + 1), usedNanos);
    }
    assertThat(asked - askedBefore).isEqualTo(2);
    assertThat(booked).isEqualTo(usedNanos);
  }

  @Test
  void aSampleThatWasAskedForIsExact() {
    usedNanos = 500;
    assertThat(cpu.advance(1, MANY, true)).isEqualTo(500);
  }

  @Test
  void clocksThatDisagreeBookNothingTwice() {
    usedNanos = 90;
    long booked = cpu.advance(100, MANY, false) + cpu.advance(0, MANY, true);
    usedNanos = 130;
    assertThat(booked + cpu.advance(0, MANY, true)).isEqualTo(130);
  }
}
