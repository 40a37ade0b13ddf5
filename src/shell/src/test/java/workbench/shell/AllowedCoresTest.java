package workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowedCoresTest {
  @Test
  void rangesAndSingleCoresAreRead() {
    assertThat(AllowedCores.parse("0-1")).containsExactly(0, 1);
    assertThat(AllowedCores.parse("2,5-7,9")).containsExactly(2, 5, 6, 7, 9);
  }
}
