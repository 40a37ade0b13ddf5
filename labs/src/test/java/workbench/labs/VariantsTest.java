package workbench.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import workbench.origin.HttpOrigin;

class VariantsTest {
  @Test
  void theSourceIsTheOneThatWasCompiled() {
    for (Variant variant : Variants.ALL) {
      assertThat(Variants.source(variant))
          .contains("public final class " + variant.arrangement().getClass().getSimpleName())
          .contains("process(Item item, Tools t)");
    }
  }

  @Test
  void anOwnVariantHasNoSourceHere() {
    Variant own =
        Variant.own("mine", (item, t) -> CompletableFuture.completedFuture(item.target()));
    assertThatIllegalArgumentException().isThrownBy(() -> Variants.source(own));
  }

  /// A run is a snippet that names the constant, which the host derives from the id.
  @Test
  void theConstantIsNamedAsTheId() throws ReflectiveOperationException {
    for (Variant variant : Variants.ALL) {
      Field constant =
          Variants.class.getField(variant.id().replace('-', '_').toUpperCase(Locale.ROOT));
      assertThat(constant.get(null)).isSameAs(variant);
      assertThat(Variants.byId(variant.id())).contains(variant);
    }
  }

  @Test
  void theItemsAreTheOriginsPhotographs() {
    assertThat(Items.PHOTOS)
        .containsExactlyInAnyOrderElementsOf(
            HttpOrigin.photos().stream().map(name -> name.replace(".jpg", "")).toList());
  }
}
