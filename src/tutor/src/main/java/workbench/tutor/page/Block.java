package workbench.tutor.page;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import workbench.report.chart.ChartKind;

/// One part of a page, from top to bottom.
public sealed interface Block {
  /// Plain Markdown: a heading, a paragraph, a list, a table, code that does not run.
  record Prose(Node node) implements Block {}

  /// A cell.
  record Code(PageCell cell) implements Block {}

  /// A question, asked before its cell is run.
  record Question(Prediction prediction) implements Block {}

  /// What to look at in the last cell's instruments.
  ///
  /// @param chart the instrument; empty if it is none of the charts
  record Look(Optional<ChartKind> chart, List<Node> text) implements Block {
    public Look {
      text = List.copyOf(text);
    }
  }

  /// Something to do on one's own.
  record Try(List<Node> text) implements Block {
    public Try {
      text = List.copyOf(text);
    }
  }

  /// The same in two languages, neither of which runs.
  record Beside(String csharp, String java) implements Block {}

  /// An explanation, hidden until the last cell before it was run.
  ///
  /// @param title the line that stays
  record Why(String title, List<Block> blocks) implements Block {
    public Why {
      blocks = List.copyOf(blocks);
    }
  }

  /// Claims that the last cell proves.
  ///
  /// @param cell its number
  record Claims(int cell, List<Check> checks) implements Block {
    public Claims {
      checks = List.copyOf(checks);
    }
  }
}
