package workbench.tutor.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// Reads a page. Beside plain Markdown it knows
///
/// - the front matter, of which [FrontMatterReader] tells;
/// - a fence of `java run`: a cell; `java run throws=TypeOfException` if it fails on purpose;
/// - a fence of `java check`: claims on the cell before, as [CheckReader] says;
/// - a fence of `csharp` right before one of `java`: the two side by side;
/// - quotes that begin with **Predict**, **Look** or **Try**, as [QuoteReader] says;
/// - `<details>` with a `<summary>`, up to `</details>`: an explanation, hidden until the cell
///   before it was run.
public final class PageReader {
  private static final String CSHARP = "csharp";
  private static final String JAVA = "java";

  private final Path file;
  private final List<Problem> problems = new ArrayList<>();
  private final QuoteReader quotes = new QuoteReader(this::problem);
  private final List<CellDraft> cells = new ArrayList<>();
  private final List<Prediction> asked = new ArrayList<>();
  private int predictions;

  private PageReader(Path file) {
    this.file = file;
  }

  /// Reads the page in this file.
  public static ReadPage read(Path file) {
    return new PageReader(file).read();
  }

  private ReadPage read() {
    Optional<List<String>> lines = PageLines.of(file, this::problem);
    if (lines.isEmpty()) {
      return new ReadPage.Broken(problems);
    }
    FrontMatterReader frontReader = new FrontMatterReader(this::problem);
    FrontMatter front = frontReader.read(lines.get());
    List<String> body = new ArrayList<>(Collections.nCopies(frontReader.lines(), ""));
    body.addAll(lines.get().subList(frontReader.lines(), lines.get().size()));
    Nodes nodes = new Nodes(Markdown.children(Markdown.parse(String.join("\n", body))));
    List<Draft> drafts = drafts(nodes, false);
    asked.forEach(p -> problem(p.line(), "no cell comes after this prediction to answer it."));
    if (!problems.isEmpty()) {
      return new ReadPage.Broken(problems);
    }
    return new ReadPage.Good(new Page(file, front, drafts.stream().map(Draft::block).toList()));
  }

  private void problem(int line, String sentence) {
    problems.add(new Problem(file, line, sentence));
  }

  /// Blocks that are still to come, one after the other.
  private static final class Nodes {
    private final List<Node> nodes;
    private int next;

    Nodes(List<Node> nodes) {
      this.nodes = nodes;
    }

    @Nullable Node next() {
      return next < nodes.size() ? nodes.get(next++) : null;
    }

    /// The next one, which is left there.
    @Nullable Node peek() {
      return next < nodes.size() ? nodes.get(next) : null;
    }
  }

  /// A block that may not be complete yet: a cell gets its checks from what comes after it.
  private interface Draft {
    Block block();
  }

  private static final class CellDraft implements Draft {
    private final PageCell cell;
    private final List<Check> checks = new ArrayList<>();

    CellDraft(PageCell cell) {
      this.cell = cell;
    }

    @Override
    public Block block() {
      return new Block.Code(
          new PageCell(
              cell.number(),
              cell.source(),
              cell.exception(),
              cell.predictions(),
              checks,
              cell.line()));
    }
  }

  private List<Draft> drafts(Nodes nodes, boolean inDetails) {
    List<Draft> drafts = new ArrayList<>();
    int line = 1;
    for (Node node = nodes.next(); node != null; node = nodes.next()) {
      line = Markdown.line(node);
      if (node instanceof HtmlBlock html && Details.isEnd(html)) {
        if (inDetails) {
          return drafts;
        }
        problem(line, "there is no <details> that this could end.");
      } else {
        drafts.add(draft(node, nodes));
      }
    }
    if (inDetails) {
      problem(line, "the <details> before has no end: </details>, with an empty line before it.");
    }
    return drafts;
  }

  private Draft draft(Node node, Nodes nodes) {
    return switch (node) {
      case HtmlBlock html when Details.isStart(html) -> {
        String title = Details.title(html);
        List<Draft> inside = drafts(nodes, true);
        yield () -> new Block.Why(title, inside.stream().map(Draft::block).toList());
      }
      case FencedCodeBlock fence -> fence(fence, nodes);
      case BlockQuote quote -> quote(quote);
      default -> () -> new Block.Prose(node);
    };
  }

  private Draft fence(FencedCodeBlock fence, Nodes nodes) {
    List<String> words =
        List.of((fence.getInfo() == null ? "" : fence.getInfo()).strip().split(" +"));
    int line = Markdown.line(fence);
    if (words.equals(List.of(CSHARP))
        && nodes.peek() instanceof FencedCodeBlock other
        && JAVA.equals(other.getInfo())) {
      var _ = nodes.next();
      return () ->
          new Block.Beside(fence.getLiteral().stripTrailing(), other.getLiteral().stripTrailing());
    }
    if (!words.getFirst().equals(JAVA) || words.size() == 1) {
      return () -> new Block.Prose(fence);
    }
    return switch (words.get(1)) {
      case "run" -> cell(fence, words.subList(2, words.size()), line);
      case "check" -> claims(fence, line);
      default -> {
        problem(line, "java may be followed by run or check, not by \"" + words.get(1) + "\".");
        yield () -> new Block.Prose(fence);
      }
    };
  }

  private Draft cell(FencedCodeBlock fence, List<String> options, int line) {
    Optional<String> exception = Optional.empty();
    for (String option : options) {
      if (option.startsWith("throws=")) {
        exception = Optional.of(option.substring("throws=".length()));
      } else {
        problem(line, "a cell's only option is throws=TypeOfException, not \"" + option + "\".");
      }
    }
    if (fence.getLiteral().isBlank()) {
      problem(line, "this cell is empty.");
    }
    String source = fence.getLiteral().stripTrailing();
    CellDraft draft =
        new CellDraft(
            new PageCell(
                cells.size() + 1, source, exception, List.copyOf(asked), List.of(), line + 1));
    asked.clear();
    cells.add(draft);
    return draft;
  }

  private Draft claims(FencedCodeBlock fence, int line) {
    List<Check> checks = CheckReader.read(fence.getLiteral(), line + 1, this::problem);
    if (cells.isEmpty()) {
      problem(line, "no cell comes before this check to prove it.");
      return () -> new Block.Prose(fence);
    }
    cells.getLast().checks.addAll(checks);
    int cell = cells.size();
    return () -> new Block.Claims(cell, checks);
  }

  private Draft quote(BlockQuote quote) {
    Block block = quotes.read(quote, predictions + 1);
    if (block instanceof Block.Question(Prediction prediction)) {
      predictions++;
      asked.add(prediction);
    }
    return () -> block;
  }
}
