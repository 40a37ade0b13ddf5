package workbench.ui.window;

import static workbench.ui.kit.Texts.text;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Notices.Notice;

/// The line that tells a notice, as long as there is one.
final class NoticeBar extends HBox {
  private final Notices notices;

  NoticeBar(Notices notices) {
    this.notices = notices;
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    notices.currentProperty().subscribe(notice -> notice.ifPresentOrElse(this::show, this::hide));
  }

  private void show(Notice notice) {
    boolean isWarning = notice.kind() == Notices.Kind.WARNING;
    FontIcon sign = new FontIcon(isWarning ? Feather.ALERT_TRIANGLE : Feather.INFO);
    Label sentence = new Label(notice.sentence());
    sentence.setId("notice");
    sentence.setWrapText(true);
    sentence.setMinWidth(0);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    getChildren().setAll(sign, sentence);
    notice
        .action()
        .ifPresent(action -> {
          Button button = new Button(action.label());
          button.getStyleClass().add(Styles.SMALL);
          button.setMinWidth(USE_PREF_SIZE);
          button.setOnAction(_ -> {
            notices.putAway();
            action.what().run();
          });
          getChildren().add(button);
        });
    getChildren().add(Icons.button(Feather.X, text("notice.putAway"), notices::putAway));
    getStyleClass().removeAll("warning");
    if (isWarning) {
      getStyleClass().add("warning");
    }
    setVisible(true);
    setManaged(true);
  }

  private void hide() {
    setVisible(false);
    setManaged(false);
  }
}
