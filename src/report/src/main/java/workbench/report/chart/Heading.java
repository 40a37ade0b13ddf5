package workbench.report.chart;

import static java.util.Objects.requireNonNull;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;
import workbench.bench.recording.Recording;

/// The top of a chart: what it shows, of which run, and the legend; all on one line if it is wide
/// enough, else on several.
@SuppressWarnings("serial") // Charts are not serialised.
final class Heading extends Title {
  private static final double LINE = 20;
  private static final double LEFT = 14;
  private static final double SPACE = 14;
  private static final double TO_WORD = 5;

  private final Palette palette;
  private final String subject;
  private final String detail;
  private final List<Swatch> legend;

  /// The heading of a recording's chart.
  static Heading of(String subject, Recording recording, View view, List<Swatch> legend) {
    return of(subject, recording, "", view, legend);
  }

  /// @param more what else there is to say of the chart
  static Heading of(
      String subject, Recording recording, String more, View view, List<Swatch> legend) {
    String detail = view.compact() ? "" : RunTitle.of(recording) + more;
    return new Heading(view.palette(), subject, detail, legend);
  }

  Heading(Palette palette, String subject, String detail, List<Swatch> legend) {
    super(
        RectangleEdge.TOP,
        HorizontalAlignment.LEFT,
        VerticalAlignment.TOP,
        RectangleInsets.ZERO_INSETS);
    this.palette = palette;
    this.subject = subject;
    this.detail = detail;
    this.legend = List.copyOf(legend);
  }

  String subject() {
    return subject;
  }

  String detail() {
    return detail;
  }

  List<Swatch> legend() {
    return legend;
  }

  @Override
  public Size2D arrange(Graphics2D g, RectangleConstraint constraint) {
    double width = constraint.getWidthRange().getUpperBound();
    return new Size2D(width, 10 + flow(g, new Rectangle2D.Double(0, 0, width, 0), false) + 6);
  }

  @Override
  public void draw(Graphics2D g, Rectangle2D area) {
    flow(g, area, true);
  }

  @Override
  public @Nullable Object draw(Graphics2D g, Rectangle2D area, @Nullable Object params) {
    draw(g, area);
    return null;
  }

  /// Places the words and signs one after the other, and draws them or not; answers the height.
  private double flow(Graphics2D g, Rectangle2D area, boolean draws) {
    Flow flow = new Flow(palette, g, area, draws);
    flow.text(subject, Look.BOLD, palette.text());
    if (!detail.isEmpty()) {
      flow.text(detail, Look.PLAIN, palette.muted());
    }
    flow.x += SPACE;
    for (Swatch swatch : legend) {
      flow.swatch(swatch);
    }
    return flow.line * LINE + LINE;
  }

  private static final class Flow {
    private final Palette palette;
    private final Graphics2D g;
    private final Rectangle2D area;
    private final boolean draws;
    private double x = LEFT;
    private int line;

    Flow(Palette palette, Graphics2D g, Rectangle2D area, boolean draws) {
      this.palette = palette;
      this.g = g;
      this.area = area;
      this.draws = draws;
    }

    void text(String text, Font font, Color colour) {
      double width = width(text, font);
      place(width);
      if (draws) {
        write(text, font, colour, x);
      }
      x += width + SPACE;
    }

    void swatch(Swatch swatch) {
      double width = swatch.width() + TO_WORD + width(swatch.label(), Look.PLAIN);
      place(width);
      if (draws) {
        swatch.draw(palette, g, area.getX() + x, baseline() - Swatch.SIZE + 1);
        write(swatch.label(), Look.PLAIN, palette.text(), x + swatch.width() + TO_WORD);
      }
      x += width + SPACE;
    }

    private void place(double width) {
      if (x > LEFT && x + width > area.getWidth() - LEFT) {
        x = LEFT;
        line++;
      }
    }

    private double width(String text, Font font) {
      FontMetrics metrics = requireNonNull(g.getFontMetrics(font));
      return metrics.stringWidth(text);
    }

    private double baseline() {
      return area.getY() + 10 + line * LINE + 14;
    }

    private void write(String text, Font font, Color colour, double at) {
      g.setFont(font);
      g.setPaint(colour);
      g.drawString(text, (float) (area.getX() + at), (float) baseline());
    }
  }
}
