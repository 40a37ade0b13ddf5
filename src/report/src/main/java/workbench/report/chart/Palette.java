package workbench.report.chart;

import java.awt.Color;
import java.util.List;
import workbench.probe.event.Operation;

/// The colours of all charts, told apart by colour-blind eyes too. Thread time and operations share
/// no hue on one chart, and a colour is never the only sign: there are hatching, dashes and words.
public final class Palette {
  public static final Color ON_CPU = new Color(0x009E73);
  public static final Color READY = new Color(0xE69F00);
  public static final Color HELD = new Color(0xD55E00);
  public static final Color IDLE = new Color(0xD0D7DE);

  /// The lines that hatch unknown time; between them lies [#UNKNOWN_GROUND].
  public static final Color UNKNOWN = new Color(0x8C959F);

  public static final Color UNKNOWN_GROUND = new Color(0xF1F3F5);

  /// The share of the cores that the lab itself used.
  public static final Color LAB_SHARE = new Color(0xBFE6DA);

  public static final Color FAILED = new Color(0xC8102E);
  public static final Color FROZEN = new Color(0xFBE3D6);

  static final Color PAPER = Color.WHITE;
  static final Color CLEAR = new Color(0, 0, 0, 0);
  static final Color TEXT = new Color(0x24292F);
  static final Color MUTED = new Color(0x57606A);
  static final Color GRID = new Color(0xE3E8ED);
  static final Color LANE = new Color(0xF4F5F7);
  static final Color LAG_GROUND = new Color(0xDDE3E9);

  private static final List<Color> CORES =
      List.of(
          new Color(0x0072B2),
          new Color(0xCC79A7),
          new Color(0xD55E00),
          new Color(0x56B4E9),
          new Color(0x882255),
          new Color(0xE69F00),
          new Color(0x24292F),
          new Color(0x7A7A00));

  private Palette() {}

  public static Color of(Operation operation) {
    return switch (operation) {
      case DOWNLOAD -> new Color(0x56B4E9);
      case LOAD -> new Color(0x999999);
      case BLUR -> new Color(0xCC79A7);
      case DARKEN -> new Color(0x882255);
      case SAVE -> new Color(0x0072B2);
    };
  }

  /// The line of one core; there are as many as a chart has lines at the most.
  static Color core(int core) {
    return CORES.get(core % CORES.size());
  }

  /// The colour thinned with white.
  ///
  /// @param strength what is left of it, from 0 to 1
  static Color pale(Color colour, double strength) {
    return new Color(
        mixed(colour.getRed(), strength),
        mixed(colour.getGreen(), strength),
        mixed(colour.getBlue(), strength));
  }

  private static int mixed(int channel, double strength) {
    return (int) Math.round(255 + (channel - 255) * strength);
  }

  /// Black or white, whichever reads better on the ground.
  static Color textOn(Color ground) {
    double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
    return light > 125 ? TEXT : Color.WHITE;
  }
}
