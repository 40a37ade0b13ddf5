package workbench.report.chart;

import static java.util.Objects.requireNonNull;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Draws the bars of all lanes.
@SuppressWarnings("serial") // Charts are not serialised.
final class LaneRenderer extends SeriesRenderer<LaneData> {
  /// A bar is no thicker than this, however much room there is.
  static final double THICKEST = 36;

  private static final double THINNEST = 1.5;
  private static final double SHORTEST = 1.5;
  private static final double GAP_FROM = 5;
  private static final double TYPE_FROM = 10.5;
  private static final double AROUND_TYPE = 3;

  /// What is left of the colour of a bar that is not looked at.
  private static final double FADED = 0.18;

  private final View view;
  private final SpanLook look;
  private final List<Drawn> drawn = new ArrayList<>();

  /// A bar that was drawn, and where.
  record Drawn(Lanes.Bar bar, Rectangle2D area) {}

  LaneRenderer(View view) {
    super(LaneData.class);
    this.view = view;
    this.look = new SpanLook(view.palette());
  }

  /// The bars of the last drawing; one drawn later lies over the ones before.
  List<Drawn> drawn() {
    return Collections.unmodifiableList(drawn);
  }

  @Override
  void draw(Graphics2D g, LaneData data, int series, Scale time, Scale value) {
    Rectangle2D clip = requireNonNull(g.getClipBounds());
    drawn.clear();
    for (Lanes.Placed placed : data.lanes().bars()) {
      Rectangle2D bar = place(placed, clip, time, value);
      if (bar.getMaxX() >= clip.getMinX() && bar.getMinX() <= clip.getMaxX()) {
        paint(g, placed.bar(), bar);
        drawn.add(new Drawn(placed.bar(), bar));
      }
    }
  }

  private static Rectangle2D place(Lanes.Placed placed, Rectangle2D clip, Scale time, Scale value) {
    Rectangle2D strip = LanePlot.strip(placed.lane(), clip, value);
    double row = strip.getHeight() / placed.lane().rows();
    double gap = row >= GAP_FROM && placed.lane().rows() > 1 ? 1 : 0;
    double left = time.at(placed.bar().start());
    return new Rectangle2D.Double(
        left,
        strip.getY() + placed.row() * row,
        Math.max(SHORTEST, time.at(placed.bar().end()) - left),
        Math.max(THINNEST, row - gap));
  }

  private void paint(Graphics2D g, Lanes.Bar bar, Rectangle2D area) {
    if (!view.isBright(bar.span())) {
      look.solid(g, area, view.palette().pale(Palette.of(bar.operation()), FADED));
      return;
    }
    Color colour = Palette.of(bar.operation());
    switch (bar.fill()) {
      case SOLID -> look.solid(g, area, colour);
      case HATCHED -> look.waiting(g, area, colour);
      case NOBODY, UNKNOWN -> look.pale(g, area, colour);
    }
    label(g, bar, area, colour);
    switch (bar.how()) {
      case DONE -> {}
      case FAILED -> look.failed(g, area);
      case CANCELLED -> look.cancelled(g, area);
      case OPEN -> look.open(g, area);
    }
  }

  private void label(Graphics2D g, Lanes.Bar bar, Rectangle2D area, Color colour) {
    if (area.getHeight() < TYPE_FROM) {
      return;
    }
    Font font = area.getHeight() < 15 ? Look.TINY : Look.SMALL;
    FontMetrics metrics = requireNonNull(g.getFontMetrics(font));
    double room = area.getWidth() - 2 * AROUND_TYPE;
    String text = bar.longLabel();
    if (metrics.stringWidth(text) > room) {
      text = bar.shortLabel();
    }
    int width = metrics.stringWidth(text);
    if (width > room) {
      return;
    }
    double x = area.getX() + AROUND_TYPE;
    boolean hatched = bar.fill() == Lanes.Fill.HATCHED;
    if (hatched) {
      g.setPaint(view.palette().pale(colour, 0.3));
      double height = Math.min(area.getHeight() - 4, metrics.getHeight());
      g.fill(new Rectangle2D.Double(x - 2, area.getCenterY() - height / 2, width + 4.0, height));
    }
    g.setFont(font);
    g.setPaint(bar.fill() == Lanes.Fill.SOLID ? Palette.textOn(colour) : view.palette().text());
    double baseline = area.getCenterY() + (metrics.getAscent() - metrics.getDescent()) / 2.0;
    g.drawString(text, (float) x, (float) baseline);
  }
}
