package workbench.report.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import workbench.probe.event.Operation;

/// The colours of all charts, told apart by colour-blind eyes too. Thread time and operations share
/// no hue on one chart, and a colour is never the only sign: there are hatching, dashes and words.
/// On dark paper the hues that carry a meaning stay, and the neutral ones change.
///
/// @param unknown the lines that hatch unknown time; between them lies the unknownGround
/// @param labShare the share of the cores that the lab itself used
/// @param cores the line of each core
public record Palette(
    Color paper,
    Color text,
    Color muted,
    Color grid,
    Color lane,
    Color lagGround,
    Color idle,
    Color unknown,
    Color unknownGround,
    Color labShare,
    Color frozen,
    Color failed,
    List<Color> cores) {
  public static final Color ON_CPU = new Color(0x009E73);
  public static final Color READY = new Color(0xE69F00);
  public static final Color HELD = new Color(0xD55E00);

  static final Color CLEAR = new Color(0, 0, 0, 0);

  public static final Palette LIGHT =
      new Palette(
          Color.WHITE,
          new Color(0x24292F),
          new Color(0x57606A),
          new Color(0xE3E8ED),
          new Color(0xF4F5F7),
          new Color(0xDDE3E9),
          new Color(0xD0D7DE),
          new Color(0x8C959F),
          new Color(0xF1F3F5),
          new Color(0xBFE6DA),
          new Color(0xFBE3D6),
          new Color(0xC8102E),
          colours(0x0072B2, 0xCC79A7, 0xD55E00, 0x56B4E9, 0x882255, 0xE69F00, 0x24292F, 0x7A7A00));

  public static final Palette DARK =
      new Palette(
          new Color(0x0D1117),
          new Color(0xE6EDF3),
          new Color(0x9DA7B3),
          new Color(0x262C36),
          new Color(0x161B22),
          new Color(0x2B333D),
          new Color(0x48515C),
          new Color(0x8C959F),
          new Color(0x22272E),
          new Color(0x14463A),
          new Color(0x4A2412),
          new Color(0xFF6B7D),
          colours(0x56B4E9, 0xCC79A7, 0xD55E00, 0x0072B2, 0xDDAACC, 0xE69F00, 0xE6EDF3, 0xB0B03A));

  public Palette {
    cores = List.copyOf(cores);
  }

  private static List<Color> colours(int... rgb) {
    return Arrays.stream(rgb).mapToObj(Color::new).toList();
  }

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
  Color core(int core) {
    return cores.get(core % cores.size());
  }

  /// The colour thinned with paper.
  ///
  /// @param strength what is left of it, from 0 to 1
  Color pale(Color colour, double strength) {
    return new Color(
        mixed(colour.getRed(), paper.getRed(), strength),
        mixed(colour.getGreen(), paper.getGreen(), strength),
        mixed(colour.getBlue(), paper.getBlue(), strength));
  }

  private static int mixed(int channel, int ground, double strength) {
    return (int) Math.round(ground + (channel - ground) * strength);
  }

  /// Nearly black or white, whichever reads better on the ground.
  static Color textOn(Color ground) {
    double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
    return light > 125 ? LIGHT.text : Color.WHITE;
  }
}
