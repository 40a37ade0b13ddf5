package workbench.cli.text;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/// How words stand out on a terminal that has attributes.
///
/// Lines are drawn with heavy characters throughout this module: JLine writes the light ones in
/// ASCII.
public final class Style {
  public static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
  public static final AttributedStyle BOLD = PLAIN.bold();
  public static final AttributedStyle TITLE = PLAIN.bold().underline();
  public static final AttributedStyle FAINT = PLAIN.faint();
  public static final AttributedStyle CODE = PLAIN.foreground(AttributedStyle.CYAN);
  public static final AttributedStyle CALL = PLAIN.bold().foreground(AttributedStyle.BLUE);
  public static final AttributedStyle GOOD = PLAIN.bold().foreground(AttributedStyle.GREEN);
  public static final AttributedStyle BAD = PLAIN.bold().foreground(AttributedStyle.RED);
  public static final AttributedStyle UNSURE = PLAIN.foreground(AttributedStyle.YELLOW);

  private Style() {}

  /// The text in this style.
  public static AttributedString of(String text, AttributedStyle style) {
    return new AttributedString(text, style);
  }
}
