package workbench.ui.prose;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import workbench.tutor.page.Markdown;

/// Makes parts of a screen of plain Markdown.
public final class Prose {
  private static final double WIDEST_IMAGE = 640;

  private final Path page;
  private final Consumer<String> follow;

  /// @param page the file, beside which the pictures lie
  /// @param follow goes to where a link leads
  public Prose(Path page, Consumer<String> follow) {
    this.page = page;
    this.follow = follow;
  }

  /// A part for each block that is shown.
  public List<Region> blocks(List<Node> blocks) {
    return blocks.stream().filter(b -> !(b instanceof HtmlBlock)).map(this::block).toList();
  }

  private Region block(Node block) {
    return switch (block) {
      case Heading heading -> flow(heading, "page-h" + heading.getLevel());
      case BulletList list -> list(list, 0);
      case OrderedList list ->
          list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
      case TableBlock table -> new ProseTable(table, this);
      case BlockQuote quote -> box("page-quote", blocks(Markdown.children(quote)));
      case FencedCodeBlock fence ->
          new CodeBlock(
              fence.getLiteral().stripTrailing(),
              List.of("java", "csharp").contains(String.valueOf(fence.getInfo())));
      case IndentedCodeBlock code -> new CodeBlock(code.getLiteral().stripTrailing(), false);
      case ThematicBreak _ -> new Separator();
      default -> flow(block, "page-text");
    };
  }

  private static VBox box(String style, List<Region> parts) {
    VBox box = new VBox();
    box.getStyleClass().add(style);
    box.getChildren().addAll(parts);
    return box;
  }

  /// @param first the first item's number; 0 for bullets
  private Region list(Node list, int first) {
    List<Region> items = new ArrayList<>();
    for (Node item : Markdown.children(list)) {
      Label mark = new Label(first == 0 ? "•" : (first + items.size()) + ".");
      mark.getStyleClass().add("page-bullet");
      mark.setMinWidth(Region.USE_PREF_SIZE);
      VBox content = box("page-item", blocks(Markdown.children(item)));
      HBox.setHgrow(content, Priority.ALWAYS);
      content.setMinWidth(0);
      items.add(new HBox(mark, content));
    }
    return box("page-list", items);
  }

  /// The words below a block, in one flow.
  public TextFlow flow(Node block, String style) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add(style);
    for (Node child : Markdown.children(block)) {
      add(flow, child, List.of());
    }
    return flow;
  }

  private void add(TextFlow to, Node inline, List<String> styles) {
    switch (inline) {
      case Text text -> add(to, text.getLiteral(), styles);
      case Code code -> add(to, code.getLiteral(), with(styles, "page-code"));
      case SoftLineBreak _ -> add(to, " ", styles);
      case HardLineBreak _ -> add(to, "\n", styles);
      case Link link -> to.getChildren().add(link(link));
      case org.commonmark.node.Image image -> to.getChildren().add(image(image));
      case Emphasis emphasis -> addAll(to, emphasis, with(styles, "page-em"));
      case StrongEmphasis strong -> addAll(to, strong, with(styles, "page-strong"));
      case HtmlInline _ -> {}
      default -> addAll(to, inline, styles);
    }
  }

  private void addAll(TextFlow to, Node parent, List<String> styles) {
    Markdown.children(parent).forEach(child -> add(to, child, styles));
  }

  private static void add(TextFlow to, String words, List<String> styles) {
    javafx.scene.text.Text text = new javafx.scene.text.Text(words);
    text.getStyleClass().add("page-word");
    text.getStyleClass().addAll(styles);
    to.getChildren().add(text);
  }

  private static List<String> with(List<String> styles, String more) {
    List<String> all = new ArrayList<>(styles);
    all.add(more);
    return all;
  }

  private Hyperlink link(Link link) {
    Hyperlink shown = new Hyperlink(Markdown.plain(link.getFirstChild()));
    shown.getStyleClass().add("page-link");
    shown.setOnAction(_ -> follow.accept(link.getDestination()));
    return shown;
  }

  private javafx.scene.Node image(org.commonmark.node.Image image) {
    Path file = page.resolveSibling(image.getDestination()).normalize();
    String described = image.getFirstChild() == null ? "" : Markdown.plain(image.getFirstChild());
    if (!Files.isReadable(file)) {
      Label missing = new Label("[" + described + "]");
      missing.getStyleClass().add("faint");
      return missing;
    }
    Image loaded = new Image(file.toUri().toString(), WIDEST_IMAGE * 2, 0, true, true, true);
    ImageView view = new ImageView(loaded);
    view.setPreserveRatio(true);
    view.setFitWidth(WIDEST_IMAGE);
    view.setAccessibleText(described);
    return view;
  }
}
