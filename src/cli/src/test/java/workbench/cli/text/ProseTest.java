package workbench.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import workbench.tutor.page.Markdown;

class ProseTest {
  private static final int WIDTH = 24;

  private static List<String> lines(String markdown) {
    return plain(Prose.lines(Markdown.children(Markdown.parse(markdown)), WIDTH));
  }

  private static List<String> plain(List<AttributedString> lines) {
    return lines.stream().map(AttributedString::toString).toList();
  }

  @Test
  void paragraphsAreWrappedAndCodeIsNot() {
    assertThat(lines("# One *two*\n\nthree four `five` six seven\neight\n\n```\n a  b\n```\n"))
        .containsExactly("One two", "", "three four five six", "seven eight", "", "     a  b");
  }

  @Test
  void marksBecomeAttributes() {
    AttributedString line =
        Prose.lines(Markdown.parse("a **b** `c`").getFirstChild(), WIDTH).getFirst();
    assertThat(line.toAnsi()).isEqualTo("a \u001b[1mb\u001b[0m \u001b[36mc\u001b[0m");
  }

  @Test
  void listsHangAndQuotesHaveABar() {
    assertThat(lines("- one two three four five\n- six\n\n3. three\n\n> a quote\n"))
        .containsExactly(
            "  • one two three four", "    five", "  • six", "", "  3. three", "", "▏ a quote");
  }

  @Test
  void linksNameTheirAddressUnlessTheyAreIt() {
    assertThat(lines("[a](x.md) <http://y>")).containsExactly("a (x.md) http://y");
    assertThat(lines("![A picture](p.png)")).containsExactly("[picture: A picture,", "p.png]");
  }

  @Test
  void aTableThatIsTooWideIsWrappedWithinItsCells() {
    assertThat(lines("| a | number |\n|---|--:|\n| one two three four | 12 |\n"))
        .containsExactly(
            "a                 number",
            "━━━━━━━━━━━━━━━━  ━━━━━━",
            "one two three         12",
            "four                    ");
  }

  @Test
  void htmlIsPassedOver() {
    assertThat(lines("a\n\n<!-- b -->\n\nc")).containsExactly("a", "", "c");
  }

  @Test
  void twoLanguagesAreBesideEachOtherIfThereIsRoom() {
    assertThat(plain(SideBySide.lines("await f();\ng();", "f().get();", 40)))
        .containsExactly("  C#         ┃ Java", "  await f(); ┃ f().get();", "  g();       ┃ ");
    assertThat(plain(SideBySide.lines("await f();", "f().get();", 20)))
        .containsExactly("C#", "    await f();", "", "Java", "    f().get();");
  }
}
