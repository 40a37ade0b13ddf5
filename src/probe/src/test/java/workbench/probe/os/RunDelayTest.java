package workbench.probe.os;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunDelayTest {
  @ParameterizedTest
  @CsvSource({
    "'123 456 7\n', 456",
    "'0 0 0\n', 0",
    "'1 9223372036854775807 2', 9223372036854775807",
    "'1 2', 2",
    "'123', -1",
    "'123 ', -1",
    "'123 x', -1",
    "'', -1",
  })
  void theSecondFigureIsRead(String line, long expected) {
    byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);

    assertThat(RunDelay.secondFigure(bytes, bytes.length)).isEqualTo(expected);
  }

  @Test
  void atTheEndOfTheFileNothingIsKnown() {
    assertThat(RunDelay.secondFigure(new byte[8], -1)).isEqualTo(RunDelay.UNKNOWN);
  }

  @Test
  void ofAnUnknownThreadNothingIsKnown() {
    try (RunDelay delay = RunDelay.of(Os.UNKNOWN)) {
      assertThat(delay.nanos()).isEqualTo(RunDelay.UNKNOWN);
    }
  }

  @Test
  void ofAThreadThatDoesNotExistNothingIsKnown() {
    try (RunDelay delay = RunDelay.of(Integer.MAX_VALUE)) {
      assertThat(delay.nanos()).isEqualTo(RunDelay.UNKNOWN);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void afterItIsClosedNothingIsKnown() {
    RunDelay delay = RunDelay.of(Os.here().threadId());
    assertThat(delay.nanos()).isNotNegative();

    delay.close();
    delay.close();

    assertThat(delay.nanos()).isEqualTo(RunDelay.UNKNOWN);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void onlySoManyFilesAreOpenAtOnce() {
    int self = Os.here().threadId();
    List<RunDelay> delays = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      delays.add(RunDelay.of(self));
    }

    assertThat(delays.getFirst().nanos()).isNotNegative();
    assertThat(delays.getLast().nanos()).isEqualTo(RunDelay.UNKNOWN);

    delays.forEach(RunDelay::close);
    try (RunDelay again = RunDelay.of(self)) {
      assertThat(again.nanos()).isNotNegative();
    }
  }
}
