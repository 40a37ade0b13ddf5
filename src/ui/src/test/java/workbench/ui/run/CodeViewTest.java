package workbench.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import workbench.labs.Variant;
import workbench.labs.Variants;
import workbench.probe.event.Operation;

class CodeViewTest {
  @SuppressWarnings("UnusedVariable") // @FieldSource names it.
  private static final List<Variant> VARIANTS = Variants.ALL;

  @ParameterizedTest
  @FieldSource("VARIANTS")
  void theLessonIsTheMethodAndAllItsOperationsHaveTheirColours(Variant variant) {
    List<String> method = CodeView.method(variant);
    assertThat(method.getFirst())
        .isEqualTo("CompletableFuture<Path> process(Item item, Tools t) {");
    assertThat(method.getLast()).isEqualTo("}");
    assertThat(method.stream().flatMap(line -> CodeView.operation(line).stream()))
        .contains(Operation.DOWNLOAD, Operation.BLUR, Operation.SAVE);
  }

  @Test
  void aLineWithoutAnOperationHasNoColour() {
    assertThat(CodeView.operation("    .thenApplyAsync(t::show, t.ui());")).isEmpty();
    assertThat(CodeView.operation("    .thenApplyAsync(t::blur, t.ui())")).contains(Operation.BLUR);
  }

  @Test
  void asACellItIsTheWholeClassAndRunsIt() {
    assertThat(CodeView.snippet(Variants.CPU_OFFLOAD))
        .doesNotContain("package ")
        .contains("class CpuOffload implements Arrangement")
        .endsWith("run(variant(\"my-cpu-offload\", new CpuOffload()))\n");
  }
}
