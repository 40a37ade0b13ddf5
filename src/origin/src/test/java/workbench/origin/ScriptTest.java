package workbench.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ScriptTest {
  private static final Script SCRIPT = Script.parse("latency=300&jitter=50&seed=7");

  @Test
  void parsesWhatIsNamedAndLeavesTheRest() {
    assertThat(Script.parse("")).isEqualTo(Script.NONE);
    assertThat(Script.parse("latency=300&jitter=50&bandwidth=5000&seed=-7&fault=stall"))
        .isEqualTo(
            Script.NONE
                .withLatency(Duration.ofMillis(300))
                .withJitter(Duration.ofMillis(50))
                .withBandwidth(5000)
                .withSeed(-7)
                .withFault(Fault.STALL));
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Script.NONE.withLatency(Duration.ofMillis(-1)))
        .withMessage("latency must be from 0 to 3600000 ms, not -1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Script.NONE.withJitter(Duration.ofHours(2)));
    assertThatIllegalArgumentException().isThrownBy(() -> Script.NONE.withBandwidth(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Script.parse("size=16"))
        .withMessageContaining("\"size\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Script.parse("fault=%zz"))
        .withMessageContaining("%zz");
  }

  @Test
  void everyFaultHasItsId() {
    for (Fault fault : Fault.values()) {
      assertThat(Script.parse("fault=" + fault.id()).fault()).isEqualTo(fault);
    }
  }

  @Test
  void theSameSeedAndItemGiveTheSameDelay() {
    assertThat(delays(SCRIPT)).isEqualTo(delays(Script.parse("latency=300&jitter=50&seed=7")));
    assertThat(delays(SCRIPT)).isNotEqualTo(delays(SCRIPT.withSeed(8)));
  }

  @Test
  void delaysLieWithinTheJitterAndFillIt() {
    List<Duration> delays = delays(SCRIPT);
    assertThat(delays).allMatch(d -> d.toMillis() >= 250 && d.toMillis() <= 350);
    assertThat(delays).anyMatch(d -> d.toMillis() < 260).anyMatch(d -> d.toMillis() > 340);
    assertThat(delays).doesNotHaveDuplicates();
  }

  @Test
  void noDelayIsBelowZero() {
    List<Duration> delays = delays(SCRIPT.withLatency(Duration.ofMillis(10)));
    assertThat(delays).noneMatch(Duration::isNegative).contains(Duration.ZERO);
  }

  private static List<Duration> delays(Script script) {
    return LongStream.range(0, 1000).mapToObj(script::delay).toList();
  }
}
