package workbench.probe.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.probe.event.ThreadTime;
import workbench.probe.os.RunDelay;
import workbench.probe.trace.ThreadLedger.Look;
import workbench.probe.trace.ThreadLedger.Spare;

class ThreadLedgerTest {
  private static final long THREAD = 7;
  private static final List<Spare> SPARES = List.of(Spare.values());

  private final ThreadLedger ledger = new ThreadLedger(THREAD, 1000, 0, 0);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // what, cpu, ready, task, waits, spare -> onCpu, ready, held, idle, unknown
    "spins in a task,                 100,   0, 100, false, IDLE,    100,  0,   0,   0,   0",
    "shares a core in a task,          60,  40, 100, false, IDLE,     60, 40,   0,   0,   0",
    "waits in a task,                   0,  -1, 100, true,  IDLE,      0,  0, 100,   0,   0",
    "waits for a task,                  0,  -1,   0, true,  IDLE,      0,  0,   0, 100,   0",
    "reads a socket in a task,          1,   0, 100, false, IDLE,      1,  0,  99,   0,   0",
    "runnable and the queue unknown,    1,  -1, 100, false, IDLE,      1,  0,   0,   0,  99",
    "waits after work queue unknown,   30,  -1, 100, true,  IDLE,     30,  0,  70,   0,   0",
    "half a task that computed,        50,   0,  50, true,  IDLE,     50,  0,   0,  50,   0",
    "half a task that waited,           0,  -1,  50, true,  IDLE,      0,  0,  50,  50,   0",
    "half a task computed and waited,  30,  10,  50, true,  IDLE,     30, 10,  10,  50,   0",
    "computes outside of tasks,        40,   0,   0, true,  IDLE,     40,  0,   0,  60,   0",
    "a worker on its pool,              0,  -1,   0, true,  IDLE,      0,  0,   0, 100,   0",
    "a worker that waits elsewhere,     0,  -1,   0, true,  HELD,      0,  0, 100,   0,   0",
    "a worker runnable queue unknown,   0,  -1,   0, false, HELD,      0,  0,   0,   0, 100",
    "a worker runnable queue known,    20,  10,   0, false, HELD,     20, 10,  70,   0,   0",
    "a thread of which we know nothing, 0,  -1,   0, true,  UNKNOWN,   0,  0,   0,   0, 100",
    "a stranger that holds a span,      0,  -1,  80, true,  UNKNOWN,   0,  0,  80,   0,  20",
    "a thread that is gone,            -1,  -1,   0, false, UNKNOWN,   0,  0,   0,   0, 100",
    "cpu beyond the interval,         130,   0, 100, false, IDLE,    100,  0,   0,   0,   0",
    "ready beyond the interval,        60,  90, 100, false, IDLE,     60, 40,   0,   0,   0",
    "a task beyond the interval,       10,   0, 500, false, IDLE,     10,  0,  90,   0,   0",
  })
  void anIntervalIsSharedOut(
      String what,
      long cpu,
      long ready,
      long task,
      boolean waits,
      Spare spare,
      long onCpu,
      long readyShare,
      long held,
      long idle,
      long unknown) {
    assertThat(ledger.advance(new Look(1100, cpu, ready, task, waits, spare)))
        .as(what)
        .isEqualTo(new ThreadTime(THREAD, onCpu, readyShare, held, idle, unknown));
  }

  @Test
  void cpuBeyondTheIntervalIsBookedInTheNext() {
    ledger.advance(new Look(1100, 130, 0, 100, false, Spare.IDLE));

    assertThat(ledger.advance(new Look(1200, 130, 0, 200, false, Spare.IDLE)))
        .isEqualTo(new ThreadTime(THREAD, 30, 0, 70, 0, 0));
  }

  @Test
  void aWaitForACoreThatTheKernelBooksLateIsBookedInTheNext() {
    ledger.advance(new Look(1100, 10, 150, 100, false, Spare.IDLE));

    assertThat(ledger.advance(new Look(1200, 20, 150, 200, false, Spare.IDLE)))
        .isEqualTo(new ThreadTime(THREAD, 10, 60, 30, 0, 0));
  }

  @Test
  void whatWasReadyWhileNobodyAskedIsNotBookedLater() {
    ledger.advance(new Look(1100, 10, RunDelay.UNKNOWN, 100, false, Spare.IDLE));

    assertThat(ledger.advance(new Look(1200, 20, 80, 200, false, Spare.IDLE)))
        .as("the first reading only says from where to count")
        .isEqualTo(new ThreadTime(THREAD, 10, 0, 0, 0, 90));
    assertThat(ledger.advance(new Look(1300, 30, 100, 300, false, Spare.IDLE)))
        .isEqualTo(new ThreadTime(THREAD, 10, 20, 70, 0, 0));
  }

  @Test
  void aThreadThatWaitedAllTheTimeNeedNotBeAsked() {
    ledger.advance(new Look(1100, -1, RunDelay.UNKNOWN, 100, true, Spare.IDLE));

    assertThat(ledger.advance(new Look(1200, 20, 30, 200, false, Spare.IDLE)))
        .isEqualTo(new ThreadTime(THREAD, 20, 30, 50, 0, 0));
  }

  @Test
  void whatAThreadUsedBeforeItWasMetIsNotBooked() {
    ThreadLedger met = new ThreadLedger(THREAD, 1000, 5000, RunDelay.UNKNOWN);

    assertThat(met.advance(new Look(1100, 5010, 700, 100, false, Spare.IDLE)))
        .isEqualTo(new ThreadTime(THREAD, 10, 0, 0, 0, 90));
  }

  @Test
  void aThreadThatEndedBeforeTheLastLookHasNoTime() {
    ledger.advance(new Look(1100, 10, 0, 100, false, Spare.IDLE));

    assertThat(ledger.advance(new Look(1050, 10, -1, 100, false, Spare.IDLE)).total()).isZero();
    assertThat(ledger.advance(new Look(1100, 10, -1, 100, false, Spare.IDLE)).total()).isZero();
  }

  @RepeatedTest(200)
  void theClassesAddUpToTheIntervalWhateverTheClocksSay(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Clocks clocks = new Clocks();
    for (int i = 0; i < 50; i++) {
      long before = clocks.at;
      clocks.move(random);
      Look look = clocks.look(random);

      ThreadTime time = ledger.advance(look);

      assertThat(time.total()).as("%s", look).isEqualTo(clocks.at - before);
      assertThat(List.of(time.onCpu(), time.ready(), time.held(), time.idle(), time.unknown()))
          .as("%s", look)
          .allMatch(share -> share >= 0);
      clocks.booked += time.onCpu();
      assertThat(clocks.booked).as("%s", look).isLessThanOrEqualTo(clocks.cpu);
    }
  }

  private static final class Clocks {
    long at = 1000;
    long cpu;
    long ready;
    long task;
    long booked;

    void move(Random random) {
      at += random.nextInt(200);
      cpu += random.nextInt(150);
      ready += random.nextInt(150);
      task += random.nextInt(250);
    }

    Look look(Random random) {
      return new Look(
          at,
          random.nextInt(4) == 0 ? -1 : cpu,
          random.nextInt(4) == 0 ? RunDelay.UNKNOWN : ready,
          task,
          random.nextBoolean(),
          SPARES.get(random.nextInt(3)));
    }
  }
}
