package workbench.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import workbench.report.chart.Palette;

/// How the window is coloured.
public enum Theme {
  LIGHT,
  DARK;

  /// The address of the style sheet of all controls, in the form that needs no parsing.
  public String stylesheet() {
    return switch (this) {
      case LIGHT -> new PrimerLight().getUserAgentStylesheetBSS();
      case DARK -> new PrimerDark().getUserAgentStylesheetBSS();
    };
  }

  /// The colours of the charts.
  public Palette palette() {
    return switch (this) {
      case LIGHT -> Palette.LIGHT;
      case DARK -> Palette.DARK;
    };
  }

  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
