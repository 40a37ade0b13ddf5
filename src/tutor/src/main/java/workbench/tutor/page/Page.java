package workbench.tutor.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A lab page.
///
/// @param file where it was read from; its pictures lie beside it
public record Page(Path file, FrontMatter front, List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }

  /// Its cells, in order.
  public List<PageCell> cells() {
    List<PageCell> cells = new ArrayList<>();
    collect(blocks, cells);
    return cells;
  }

  private static void collect(List<Block> blocks, List<PageCell> into) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Code code -> into.add(code.cell());
        case Block.Why why -> collect(why.blocks(), into);
        case Block.Prose _, Block.Question _, Block.Look _ -> {}
        case Block.Try _, Block.Beside _, Block.Claims _ -> {}
      }
    }
  }

  /// All that it claims, in order.
  public List<Check> checks() {
    return cells().stream().flatMap(cell -> cell.checks().stream()).toList();
  }
}
