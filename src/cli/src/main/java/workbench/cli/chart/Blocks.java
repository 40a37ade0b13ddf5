package workbench.cli.chart;

import java.util.function.IntFunction;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// Columns of a height each, drawn with block characters in rows of eight steps.
final class Blocks {
  private static final String STEPS = " ▁▂▃▄▅▆▇█";
  private static final int FULL = STEPS.length() - 1;

  private final double[] values;
  private final double top;
  private final int rows;

  /// @param values from 0
  /// @param top what the highest column is that there is room for
  Blocks(double[] values, double top, int rows) {
    this.values = values.clone();
    this.top = top;
    this.rows = rows;
  }

  /// @param row from 0 at the bottom
  /// @param style by column
  AttributedString row(int row, IntFunction<AttributedStyle> style) {
    AttributedStringBuilder line = new AttributedStringBuilder();
    for (int column = 0; column < values.length; column++) {
      long steps = Math.round(values[column] / top * rows * FULL) - (long) row * FULL;
      boolean isTrace = row == 0 && values[column] > 0;
      int step = Math.clamp(steps, isTrace ? 1 : 0, FULL);
      line.append(STEPS.substring(step, step + 1), style.apply(column));
    }
    return line.toAttributedString();
  }
}
