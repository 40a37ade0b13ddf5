package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import workbench.report.chart.ChartKind;
import workbench.tutor.page.Block;
import workbench.ui.prose.Prose;

/// Makes the parts of a page, block by block. What a block says of the last cell is connected with
/// it.
final class PageParts {
  private final PageModel model;
  private final Prose prose;
  private final BiFunction<CellModel, Set<ChartKind>, CellView> cells;
  private final BiConsumer<CellView, ChartKind> point;
  private final List<Block> flat;
  private @Nullable CellModel last;
  private @Nullable CellView lastView;
  private int explanations;
  private int looks;

  /// @param cells makes a cell's part
  /// @param point shows a chart of a cell
  PageParts(
      PageModel model,
      Prose prose,
      BiFunction<CellModel, Set<ChartKind>, CellView> cells,
      BiConsumer<CellView, ChartKind> point) {
    this.model = model;
    this.prose = prose;
    this.cells = cells;
    this.point = point;
    this.flat = flat(model.page().blocks()).toList();
  }

  private static Stream<Block> flat(List<Block> blocks) {
    return blocks.stream()
        .flatMap(b ->
            b instanceof Block.Why why
                ? Stream.concat(Stream.of(b), flat(why.blocks()))
                : Stream.of(b));
  }

  /// All parts, from top to bottom.
  List<Region> parts() {
    return parts(model.page().blocks());
  }

  private List<Region> parts(List<Block> blocks) {
    List<Region> parts = new ArrayList<>();
    for (Block block : blocks) {
      parts.addAll(parts(block));
    }
    return parts;
  }

  private List<Region> parts(Block block) {
    return switch (block) {
      case Block.Prose(Node node) -> prose.blocks(List.of(node));
      case Block.Code code -> List.of(cell(code));
      case Block.Question(var prediction) ->
          List.of(new QuestionView(model.question(prediction.number()), prose));
      case Block.Look look -> List.of(look(look));
      case Block.Try(var words) -> List.of(callout("callout-try", words));
      case Block.Beside beside -> List.of(new BesideView(beside));
      case Block.Why why -> List.of(why(why));
      case Block.Claims claims -> List.of(new ClaimsView(claims, model.cell(claims.cell())));
    };
  }

  private CellView cell(Block.Code code) {
    CellModel cell = model.cell(code.cell().number());
    CellView view = cells.apply(cell, charts(code));
    last = cell;
    lastView = view;
    return view;
  }

  /// The charts at which the learner is told to look before the next cell.
  private Set<ChartKind> charts(Block.Code code) {
    Set<ChartKind> charts = EnumSet.noneOf(ChartKind.class);
    for (Block block : flat.subList(flat.indexOf(code) + 1, flat.size())) {
      if (block instanceof Block.Code) {
        break;
      }
      if (block instanceof Block.Look look) {
        look.chart().ifPresent(charts::add);
      }
    }
    return charts;
  }

  private WhyView why(Block.Why why) {
    explanations++;
    CellModel of = last;
    WhyView view = new WhyView(explanations, why.title(), parts(why.blocks()));
    return of == null ? view : view.after(of);
  }

  private VBox callout(String style, List<Node> words) {
    VBox callout = new VBox();
    callout.getStyleClass().addAll("callout", style);
    callout.getChildren().addAll(prose.blocks(words));
    return callout;
  }

  private VBox look(Block.Look look) {
    looks++;
    VBox callout = callout("callout-look", look.text());
    CellView of = lastView;
    Optional<ChartKind> chart = look.chart();
    if (of != null && chart.isPresent()) {
      Hyperlink show = new Hyperlink(text("labs.look." + chart.get().id()));
      show.setId("look-" + looks);
      show.setOnAction(_ -> point.accept(of, chart.get()));
      callout.getChildren().add(show);
    }
    return callout;
  }
}
