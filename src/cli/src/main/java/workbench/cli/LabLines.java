package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import workbench.bench.measure.UiLag;
import workbench.bench.recording.Recording;
import workbench.bench.recording.Tape;
import workbench.cli.chart.TextChart;
import workbench.cli.text.Prose;
import workbench.cli.text.SideBySide;
import workbench.cli.text.Style;
import workbench.cli.text.Wrapped;
import workbench.report.Words;
import workbench.report.chart.ChartKind;
import workbench.shell.Assistant.Highlight;
import workbench.tutor.lab.CellRun;
import workbench.tutor.lab.Proof;
import workbench.tutor.page.Block;
import workbench.tutor.page.Check;
import workbench.tutor.page.PageCell;
import workbench.tutor.page.Prediction;

/// The blocks of a page as lines of text.
///
/// @param width columns that a line may have
record LabLines(int width) {
  private static final double WORTH_A_CHART_NANOS = 200e6;

  /// A block as it is before anything was run.
  List<AttributedString> of(Block block) {
    return switch (block) {
      case Block.Prose(var node) -> Prose.lines(node, width);
      case Block.Code(var cell) -> cell(cell, cell.source(), List.of());
      case Block.Question(var prediction) -> question(prediction);
      case Block.Look look -> callout(look.text(), Style.CALL);
      case Block.Try(var text) -> callout(text, Style.CALL);
      case Block.Beside(var csharp, var java) -> SideBySide.lines(csharp, java, width);
      case Block.Why(var title, _) -> List.of(Style.of(title, Style.BOLD));
      case Block.Claims(_, var checks) -> claims(checks, List.of());
    };
  }

  private List<AttributedString> callout(List<Node> text, AttributedStyle style) {
    AttributedString bar = Style.of("┃ ", style);
    return Wrapped.after(bar, bar, Prose.lines(text, width - bar.length()));
  }

  private List<AttributedString> question(Prediction prediction) {
    List<AttributedString> lines = new ArrayList<>(callout(prediction.question(), Style.CALL));
    AttributedString bar = Style.of("┃ ", Style.CALL);
    AttributedString indent = Style.of("┃   ", Style.CALL);
    lines.add(bar);
    switch (prediction.kind()) {
      case Prediction.Choices(var choices) -> {
        for (int i = 0; i < choices.size(); i++) {
          List<AttributedString> text = Prose.lines(choices.get(i).text(), width - 7);
          String letter = GuessText.letter(i);
          AttributedString hanging = Style.of("   ", Style.PLAIN);
          AttributedString first = Style.of(letter + "  ", Style.BOLD);
          lines.addAll(Wrapped.after(indent, indent, Wrapped.after(first, hanging, text)));
        }
      }
      case Prediction.Quantity quantity ->
          lines.addAll(
              Wrapped.after(indent, indent, List.of(new AttributedString(asked(quantity)))));
    }
    return lines;
  }

  private static String asked(Prediction.Quantity quantity) {
    return quantity.tolerance() == 0
        ? "In " + quantity.unit() + "."
        : Words.format("In %s, give or take %.0f %%.", quantity.unit(), quantity.tolerance() * 100);
  }

  /// A cell's code under a rule with its number.
  List<AttributedString> cell(PageCell cell, String source, List<Highlight> highlights) {
    String title = "━━ cell " + cell.number() + " ";
    List<AttributedString> lines = new ArrayList<>();
    lines.add(Style.of(title + "━".repeat(Math.max(0, width - title.length())), Style.FAINT));
    AttributedString code = SnippetHighlighter.styled(source, highlights);
    lines.addAll(Wrapped.indented(2, code.columnSplitLength(Integer.MAX_VALUE)));
    return lines;
  }

  /// The charts of a run that the page points to.
  ///
  /// @param wanted by the page; if it points to none, the usual ones are shown if there is
  ///   something in them
  List<AttributedString> charts(CellRun run, Set<ChartKind> wanted) {
    List<AttributedString> lines = new ArrayList<>();
    for (ChartKind kind : ChartKind.values()) {
      if (wanted.contains(kind) || (wanted.isEmpty() && isUsual(run, kind))) {
        List<AttributedString> chart = chart(run, kind);
        if (!lines.isEmpty() && !chart.isEmpty()) {
          lines.add(AttributedString.EMPTY);
        }
        lines.addAll(chart);
      }
    }
    if (run.tapes().size() > 1 && !lines.isEmpty()) {
      lines.addFirst(Style.of(whichRun(run), Style.FAINT));
    }
    return lines;
  }

  private static String whichRun(CellRun run) {
    String variant =
        run.tape().flatMap(Tape::recording).map(r -> r.started().variant()).orElse("the last");
    return "Of " + run.tapes().size() + " runs, the last: " + variant;
  }

  /// Thread time, and the UI lag if a variant ran or the UI thread was late.
  private static boolean isUsual(CellRun run, ChartKind kind) {
    Optional<Recording> recording =
        run.tape().flatMap(Tape::recording).filter(r -> r.wallNanos() >= WORTH_A_CHART_NANOS);
    return switch (kind) {
      case THREADS -> recording.isPresent();
      case UI_LAG ->
          recording
              .filter(r -> r.started().items() > 0 || UiLag.of(r).frozenMillis() > 0)
              .isPresent();
      case CORES, TIMELINE, ITEMS -> false;
    };
  }

  /// One chart of a run; no lines if nothing was seen.
  List<AttributedString> chart(CellRun run, ChartKind kind) {
    Optional<Recording> recording = run.tape().flatMap(Tape::recording);
    return recording.map(r -> TextChart.lines(kind, r, width)).orElse(List.of());
  }

  /// Claims, each with what a run said of it.
  ///
  /// @param proofs of this run; those that are missing leave their claims without a mark
  List<AttributedString> claims(List<Check> checks, List<Proof> proofs) {
    List<AttributedString> lines = new ArrayList<>();
    for (Check check : checks) {
      Optional<Proof> proof = proofs.stream().filter(p -> p.check().equals(check)).findFirst();
      AttributedStringBuilder text = new AttributedStringBuilder().append(check.sentence());
      proof.ifPresent(p -> text.append(remark(p), Style.FAINT));
      lines.addAll(
          Wrapped.after(
              proof.map(p -> mark(p.state())).orElse(new AttributedString("  · ")),
              new AttributedString("    "),
              Wrapped.lines(text.toAttributedString(), width - 4)));
    }
    return lines;
  }

  private static AttributedString mark(Proof.State state) {
    return switch (state) {
      case HOLDS -> Style.of("  ✓ ", Style.GOOD);
      case FAILS -> Style.of("  ✗ ", Style.BAD);
      case UNKNOWN -> Style.of("  ? ", Style.UNSURE);
    };
  }

  private static String remark(Proof proof) {
    return switch (proof.state()) {
      case HOLDS -> "";
      case FAILS -> " That does not hold in this run.";
      case UNKNOWN -> " That cannot be told of this code. " + proof.why();
    };
  }
}
