package workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainJavadocTest {
  @Test
  void marksGoAndTheirTextStays() {
    assertThat(
            PlainJavadoc.of(
                " Takes {@code a<b>} to {@link java.util.List#of(Object, int) a list}."))
        .isEqualTo("Takes a<b> to a list.");
    assertThat(PlainJavadoc.of("See {@link #of(int, int)} or {@linkplain Map}."))
        .isEqualTo("See of(int, int) or Map.");
    assertThat(PlainJavadoc.of("<em>Very</em> &lt;good&gt; &amp;lt;"))
        .isEqualTo("Very <good> &lt;");
    assertThat(PlainJavadoc.of("{@code {a} $1}")).isEqualTo("{a} $1");
  }

  @Test
  void paragraphsAndItemsAreLines() {
    assertThat(PlainJavadoc.of("One.\n <p>Two:\n <ul>\n <li>a</li>\n <li>b</li>\n </ul>"))
        .isEqualTo("One.\n\nTwo:\n- a\n- b");
  }

  @Test
  void blockTagsAreSpelledOut() {
    assertThat(PlainJavadoc.of("It.\n\n @param n a number\n @return twice\n @throws E never\n"))
        .isEqualTo("It.\n\nParameter n a number\n\nReturns twice\n\nThrows E never");
  }
}
