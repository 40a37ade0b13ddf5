package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.tutor.lab.CellRun;
import workbench.tutor.lab.Proof;
import workbench.tutor.page.Block;
import workbench.tutor.page.Check;

/// Claims as sentences, each with what the last run says of it.
final class ClaimsView extends VBox {
  private final Block.Claims claims;

  ClaimsView(Block.Claims claims, CellModel cell) {
    this.claims = claims;
    getStyleClass().add("claims");
    cell.runProperty().subscribe(this::show);
  }

  private void show(Optional<CellRun> run) {
    getChildren().clear();
    for (Check check : claims.checks()) {
      Optional<Proof> proof =
          run.stream()
              .flatMap(r -> r.proofs().stream())
              .filter(p -> p.check().equals(check))
              .findFirst();
      getChildren().add(row(check, proof));
    }
  }

  private static HBox row(Check check, Optional<Proof> proof) {
    Label mark = new Label("", new FontIcon(proof.map(ClaimsView::sign).orElse(Feather.MINUS)));
    mark.setMinWidth(USE_PREF_SIZE);
    mark.getStyleClass().add("claim-mark");
    VBox words = new VBox(sentence(check.sentence()));
    proof
        .filter(p -> p.state() != Proof.State.HOLDS)
        .ifPresent(p -> {
          Label why = sentence(why(p));
          why.getStyleClass().add("faint");
          words.getChildren().add(why);
        });
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    HBox row = new HBox(mark, words);
    row.getStyleClass().add("claim");
    proof.ifPresent(p -> row.getStyleClass().add(style(p.state())));
    return row;
  }

  private static Label sentence(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static String why(Proof proof) {
    return proof.state() == Proof.State.FAILS
        ? text("labs.fails")
        : text("labs.unknown") + " " + proof.why();
  }

  private static Feather sign(Proof proof) {
    return switch (proof.state()) {
      case HOLDS -> Feather.CHECK;
      case FAILS -> Feather.X;
      case UNKNOWN -> Feather.HELP_CIRCLE;
    };
  }

  private static String style(Proof.State state) {
    return switch (state) {
      case HOLDS -> "claim-holds";
      case FAILS -> "claim-fails";
      case UNKNOWN -> "claim-unknown";
    };
  }
}
