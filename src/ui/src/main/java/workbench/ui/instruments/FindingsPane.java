package workbench.ui.instruments;

import static workbench.ui.kit.Texts.text;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import workbench.bench.finding.Finding;
import workbench.labs.Variants;

/// The findings of a run as sentences, each with its evidence and what can be done about it.
final class FindingsPane extends VBox {
  private final Consumer<Set<Long>> showMe;
  private final Consumer<String> fix;
  private @Nullable IntConsumer lab;
  private List<Finding> shown = List.of();

  /// @param showMe looks at spans
  /// @param fix selects the variant of this id
  FindingsPane(Consumer<Set<Long>> showMe, Consumer<String> fix) {
    this.showMe = showMe;
    this.fix = fix;
    getStyleClass().add("findings");
    getChildren().setAll(faint(text("findings.notYet")));
  }

  /// @param open opens the lab of this number
  void leadTo(IntConsumer open) {
    lab = open;
  }

  void show(Picture picture) {
    List<Finding> findings = picture.findings();
    if (picture.recording().isEmpty()) {
      shown = List.of();
      getChildren().setAll(faint(text("findings.notYet")));
    } else if (findings.isEmpty()) {
      shown = List.of();
      getChildren().setAll(faint(text(picture.isEnded() ? "findings.none" : "findings.noneYet")));
    } else if (!findings.equals(shown)) {
      shown = findings;
      getChildren().setAll(findings.stream().map(this::row).toList());
    }
  }

  private Node row(Finding finding) {
    Circle dot = new Circle();
    dot.getStyleClass().add("finding-dot");
    dot.radiusProperty().set(5);
    Label sentence = new Label(finding.sentence());
    sentence.getStyleClass().add("finding-sentence");
    sentence.setWrapText(true);
    Label evidence = new Label(finding.evidence() + " " + finding.fix());
    evidence.getStyleClass().add("finding-evidence");
    evidence.setWrapText(true);
    for (Label label : List.of(sentence, evidence)) {
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox words = new VBox(sentence, evidence);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    HBox row = new HBox(dot, words);
    row.getStyleClass().add("finding");
    row.setAlignment(Pos.TOP_LEFT);
    HBox links = new HBox();
    links.setAlignment(Pos.BASELINE_RIGHT);
    links.getStyleClass().add("finding-links");
    links.setMinWidth(USE_PREF_SIZE);
    if (!finding.spans().isEmpty()) {
      Hyperlink show = new Hyperlink(text("findings.showMe"));
      show.setOnAction(_ -> showMe.accept(Set.copyOf(finding.spans())));
      links.getChildren().add(show);
    }
    finding
        .fixVariant()
        .flatMap(Variants::byId)
        .ifPresent(variant -> {
          Hyperlink link = new Hyperlink(text("findings.fix", variant.title()));
          link.setOnAction(_ -> fix.accept(variant.id()));
          links.getChildren().add(link);
        });
    IntConsumer teach = lab;
    if (teach != null && finding.lab() > 0) {
      Hyperlink link = new Hyperlink(text("findings.lab", finding.lab()));
      link.setId("finding-lab-" + finding.lab());
      link.setOnAction(_ -> teach.accept(finding.lab()));
      links.getChildren().add(link);
    }
    row.getChildren().add(links);
    return row;
  }

  private static Label faint(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("faint");
    return label;
  }
}
